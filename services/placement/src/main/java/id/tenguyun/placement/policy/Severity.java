package id.tenguyun.placement.policy;

/** What a failed contract check does to a vacancy. */
public enum Severity {
  /** The vacancy is rejected. */
  BLOCK,
  /** The vacancy is accepted and the finding recorded with it. */
  WARN
}
