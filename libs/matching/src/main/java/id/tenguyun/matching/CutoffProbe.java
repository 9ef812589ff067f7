package id.tenguyun.matching;

/**
 * One vacancy's cut-offs by asking the plain choice rule: would it take one more worker of this
 * tier and these traits if her merit came just above the worker at some place? Merit can only help,
 * so the lowest such place is found by halving.
 */
final class CutoffProbe {
  private final ChoiceRule rule;
  private final int[] tiers;
  private final int[] subsets;

  /** Over those who hold the vacancy's seats, best merit first. */
  CutoffProbe(SeatPlan plan, int[] tiers, int[] subsets) {
    this.rule = new ChoiceRule(plan);
    this.tiers = tiers;
    this.subsets = subsets;
  }

  /**
   * The last place, counted from the best, at which she is taken; −1 when even the first fails, the
   * number of workers when she is taken below all of them.
   */
  int lowestWinningPlace(int tier, int subset) {
    int wins = -1;
    int fails = tiers.length + 1;
    while (fails - wins > 1) {
      int place = (wins + fails) >>> 1;
      if (taken(tier, subset, place)) {
        wins = place;
      } else {
        fails = place;
      }
    }
    return wins;
  }

  private boolean taken(int tier, int subset, int place) {
    return rule.choose(inserted(tiers, place, tier), inserted(subsets, place, subset))[place];
  }

  private static int[] inserted(int[] values, int place, int value) {
    int[] longer = new int[values.length + 1];
    System.arraycopy(values, 0, longer, 0, place);
    longer[place] = value;
    System.arraycopy(values, place, longer, place + 1, values.length - place);
    return longer;
  }
}
