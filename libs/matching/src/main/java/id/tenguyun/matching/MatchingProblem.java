package id.tenguyun.matching;

/**
 * Who wants what and who may have it: the input of one round. Immutable; the order in which it was
 * put together is not part of it.
 */
public sealed interface MatchingProblem permits CandidacyProblem {

  /** A problem that gives merit and tier candidacy by candidacy. */
  static CandidacyProblem.Builder builder() {
    return new CandidacyProblem.Builder();
  }
}
