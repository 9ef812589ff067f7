package id.tenguyun.matching;

import java.util.Arrays;

/**
 * The far lists in blocks of {@value #SIZE} vacancies, each with a key below which none of them
 * takes an outsider. The bound is what a whole scan of the block saw last; it stays true because
 * cut-offs only tighten.
 */
final class FarBlocks {
  static final int SIZE = 16;

  private final int[] firstBlock;
  private final long[] bounds;

  /** Per block the rank of its highest wage. */
  private final int[] wages;

  /** Blocks with a vacancy whose ring 1 reaches beyond its province; the bound is no use there. */
  private final boolean[] wide;

  FarBlocks(VacancyIndex index, Openings openings, int classes) {
    this.firstBlock = new int[classes + 1];
    for (int c = 0; c < classes; c++) {
      int length = index.farStart(c + 1) - index.farStart(c);
      firstBlock[c + 1] = firstBlock[c] + (length + SIZE - 1) / SIZE;
    }
    this.bounds = new long[firstBlock[classes]];
    this.wages = new int[bounds.length];
    this.wide = new boolean[bounds.length];
    Arrays.fill(bounds, Acceptance.ANY);
    for (int c = 0; c < classes; c++) {
      for (int i = index.farStart(c); i < index.farStart(c + 1); i++) {
        int block = firstBlock[c] + (i - index.farStart(c)) / SIZE;
        if ((i - index.farStart(c)) % SIZE == 0) {
          wages[block] = index.wageRank(index.far(i));
        }
        wide[block] |= openings.hasWideRing(index.far(i));
      }
    }
  }

  /** The first block of a class. */
  int first(int meritClass) {
    return firstBlock[meritClass];
  }

  int highestWage(int block) {
    return wages[block];
  }

  /** Whether a block may hold a vacancy for someone with this key, who lives in a ring or not. */
  boolean mayTake(int block, long highestKey, boolean inRing) {
    return highestKey >= bounds[block] || (inRing && wide[block]);
  }

  void bound(int block, long key) {
    bounds[block] = key;
  }
}
