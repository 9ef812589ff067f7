package id.tenguyun.matching;

/** How much the engine checks of its own work. A failed check is a bug and throws. */
public enum AssertionLevel {
  /** Nothing beyond the problem's own validation. */
  NONE,
  /**
   * The finished matching is checked. At every vacancy: nobody who sits there sits elsewhere too;
   * the plain choice rule, asked about those who sit there, keeps them all, so openings, open tiers
   * and the outsider cap hold; for every tier and set of traits the cut-off is the one the plain
   * rule gives, so whoever a floor or a trait seat would still take shows as a cut-off she beats.
   * For every worker without a seat: no vacancy she has not asked yet would take her. Whether a
   * vacancy that she asked before turned her away rightly, or one that a seated worker prefers to
   * her own did, is not asked again here; {@link #EVERY_STEP} and the auditor do.
   */
  RESULT,
  /** Each step is repeated by the plain choice rule as well; slow, for tests. */
  EVERY_STEP
}
