package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Which types a vacancy's reserved slots cannot spare. A worker belongs to the greedy maximum
 * matching of section 6 unless the pool without her matches as much; when exactly one of a pool
 * must go, it is the one of lowest merit whom the matching can spare.
 *
 * <p>By König's theorem the matching's size is the least cover: a set A of slot kinds, its slots
 * counted, plus every worker who fits a kind outside A. Covers are submodular in A, so the least
 * ones have a smallest, their intersection; a worker can be spared exactly when all kinds she fits
 * lie in it. Floors are nested, so of them only "floor k and outwards" matters: 5 × 2^traits
 * covers, each in constant time after one sum over subsets. People are only ever counted, never
 * walked.
 */
final class CriticalTypes {
  private static final int NO_FLOOR = 5;

  private final SeatColumns seats;
  private final int[] covered = new int[4 << 8];
  private final int[] within = new int[1 << 8];
  private final int[] traitSlots = new int[1 << 8];
  private final int[] floorSlots = new int[4];

  /** The smallest least cover: floors from here outwards, 5 for none, and these traits. */
  private int fromFloor;

  private int traits;

  CriticalTypes(SeatColumns seats) {
    this.seats = seats;
  }

  /**
   * Finds the smallest least cover for a pool.
   *
   * @param counts head count by type, for all vacancies
   * @param newcomer type of one more worker who may take a reserved slot, −1 for none
   */
  void compute(int vacancy, int[] counts, int newcomer) {
    int traitCount = seats.traitCount(vacancy);
    int subsets = 1 << traitCount;
    int first = seats.firstType(vacancy);
    countPool(counts, first, newcomer, subsets);
    int room = formFloors(vacancy, subsets);
    formTraits(vacancy, traitCount, room);
    sumOverSubsets(traitCount, subsets);
    findLeast(subsets);
  }

  /** Whether a worker of this tier and subset can be spared. */
  boolean spares(int tier, int subset) {
    return tier >= fromFloor && (subset & ~traits) == 0;
  }

  int fromFloor() {
    return fromFloor;
  }

  private void countPool(int[] counts, int first, int newcomer, int subsets) {
    System.arraycopy(counts, first, covered, 0, 4 * subsets);
    if (newcomer >= 0) {
      covered[newcomer - first]++;
    }
  }

  /** Clamps the floors to the pool, with the cascade; the room they leave for trait seats. */
  private int formFloors(int vacancy, int subsets) {
    int reserved = 0;
    int nearer = 0;
    for (int tier = 1; tier <= 4; tier++) {
      for (int subset = 0; subset < subsets; subset++) {
        nearer += covered[(tier - 1) * subsets + subset];
      }
      int upTo = Math.max(reserved, Math.min(seats.floor(vacancy, tier), nearer));
      floorSlots[tier - 1] = upTo - reserved;
      reserved = upTo;
    }
    return seats.openings(vacancy) - reserved;
  }

  private void formTraits(int vacancy, int traitCount, int room) {
    int left = room;
    traitSlots[0] = 0;
    for (int trait = 0; trait < traitCount; trait++) {
      int slots = Math.min(seats.traitSeats(vacancy, trait), left);
      left -= slots;
      for (int set = 0; set < 1 << trait; set++) {
        traitSlots[set | 1 << trait] = traitSlots[set] + slots;
      }
    }
  }

  /** Makes {@code covered[tier][set]} the workers of that tier whose traits lie within the set. */
  private void sumOverSubsets(int traitCount, int subsets) {
    for (int trait = 0; trait < traitCount; trait++) {
      for (int i = 0; i < 4 * subsets; i++) {
        if ((i >> trait & 1) != 0) {
          covered[i] += covered[i ^ 1 << trait];
        }
      }
    }
  }

  /** Covers are compared by how many they are more than the empty one, which is the whole pool. */
  private void findLeast(int subsets) {
    int least = 0;
    fromFloor = NO_FLOOR;
    traits = 0;
    int slots = 0;
    Arrays.fill(within, 0, subsets, 0);
    for (int from = 4; from >= 1; from--) {
      slots += floorSlots[from - 1];
      for (int set = 0; set < subsets; set++) {
        within[set] += covered[(from - 1) * subsets + set];
        int cover = slots + traitSlots[set] - within[set];
        if (cover < least) {
          least = cover;
          fromFloor = from;
          traits = set;
        } else if (cover == least) {
          traits &= set;
        }
      }
    }
  }
}
