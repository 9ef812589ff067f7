package id.tenguyun.matching;

/**
 * The choice rule of one vacancy, by its definition: keep the best outsiders, form the reserved
 * slots, take by merit whoever raises the matching, fill by merit. Slow and plain on purpose; the
 * engine's steps are held against it.
 *
 * <p>Reserves as minimum guarantees: Hafalir, Yenmez and Yildirim (2013). Overlapping ones by
 * maximum matching, the meritorious rule: Sönmez and Yenmez (2022).
 */
final class ChoiceRule {
  private static final int NATIONAL = 5;
  private final SeatPlan plan;
  private final int traitCount;

  ChoiceRule(SeatPlan plan) {
    this.plan = plan;
    this.traitCount = plan.traitSeats().size();
  }

  /**
   * Whom the vacancy takes.
   *
   * @param tiers the pool's tiers, best merit first
   * @param traits their traits as bits over the vacancy's trait codes
   * @return for each whether she is taken
   */
  boolean[] choose(int[] tiers, int[] traits) {
    boolean[] inPool = keepBestOutsiders(tiers);
    ReservedSlots slots = ReservedSlots.forPool(plan, tiers, inPool);
    Reservable taken = new Reservable(traitCount);
    boolean[] chosen = new boolean[tiers.length];
    int left = plan.openings();
    for (int i = 0; i < tiers.length; i++) {
      if (inPool[i] && taken.raisedBy(slots, tiers[i], traits[i])) {
        taken.add(tiers[i], traits[i]);
        chosen[i] = true;
        left--;
      }
    }
    for (int i = 0; i < tiers.length && left > 0; i++) {
      if (inPool[i] && !chosen[i]) {
        chosen[i] = true;
        left--;
      }
    }
    return chosen;
  }

  private boolean[] keepBestOutsiders(int[] tiers) {
    boolean[] kept = new boolean[tiers.length];
    int outsiders = 0;
    for (int i = 0; i < tiers.length; i++) {
      boolean open = plan.openTiers().contains(tiers[i]);
      kept[i] = open && (tiers[i] != NATIONAL || outsiders++ < plan.outsiderCap());
    }
    return kept;
  }
}
