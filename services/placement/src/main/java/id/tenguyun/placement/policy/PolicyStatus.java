package id.tenguyun.placement.policy;

/** Where a policy stands in law. Only one in force is applied. */
public enum PolicyStatus {
  /** Not yet law; may be tried out, is never applied. */
  DRAFT,
  /** Applies to vacancies accepted between its effective dates. */
  IN_FORCE,
  /** Set aside for the time being; takes no new vacancies. */
  SUSPENDED,
  /** Struck down for good. */
  ANNULLED
}
