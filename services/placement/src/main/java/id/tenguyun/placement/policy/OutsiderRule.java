package id.tenguyun.placement.policy;

/** When people from outside may take seats that no floor keeps. */
public enum OutsiderRule {
  /** Once the window of tier 5 is open, up to the openings less the province's floor. */
  AFTER_WINDOWS,
  /** Never without a signed release. */
  RELEASE_ONLY
}
