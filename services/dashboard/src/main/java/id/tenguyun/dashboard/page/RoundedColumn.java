package id.tenguyun.dashboard.page;

import java.util.List;

/**
 * Counts of groups that add up to a known total, rounded down so far that nobody learns of a small
 * group by taking the others from the total. A group of none is told like one of four: that nobody
 * of a centre found work says something of each of its few.
 *
 * <p>Each count is rounded to a multiple of 5; of 0 to 4 it says "fewer than 5". Where the total
 * and the other ranges would narrow a small group to fewer than {@value #STILL_POSSIBLE} sizes, the
 * whole column is rounded twice as coarsely, and so on.
 */
final class RoundedColumn {

  /** As many sizes of a small group must stay possible. */
  static final int STILL_POSSIBLE = 3;

  private RoundedColumn() {}

  /** The counts in their order; their sum is taken to be known. */
  static List<RoundedCount> of(List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    int base = RoundedCount.SMALLEST;
    List<RoundedCount> rounded = rounded(counts, base);
    while (base <= total && tells(rounded, counts, total)) {
      base *= 2;
      rounded = rounded(counts, base);
    }
    return rounded;
  }

  private static List<RoundedCount> rounded(List<Integer> counts, int base) {
    return counts.stream().map(count -> RoundedCount.of(count, base)).toList();
  }

  private static boolean tells(List<RoundedCount> rounded, List<Integer> counts, int total) {
    int least = rounded.stream().mapToInt(RoundedCount::atLeast).sum();
    int most = rounded.stream().mapToInt(RoundedCount::atMost).sum();
    for (int i = 0; i < counts.size(); i++) {
      RoundedCount one = rounded.get(i);
      if (counts.get(i) < RoundedCount.SMALLEST) {
        int from = Math.max(one.atLeast(), total - (most - one.atMost()));
        int until = Math.min(one.atMost(), total - (least - one.atLeast()));
        if (until - from + 1 < STILL_POSSIBLE) {
          return true;
        }
      }
    }
    return false;
  }
}
