package id.tenguyun.matching;

/**
 * Who wants what and who may have it: the input of one round. Immutable; the order in which it was
 * put together is not part of it.
 */
public sealed interface MatchingProblem
    permits CandidacyProblem, MeritClassProblem, ChoicesProblem {

  /** A problem that gives merit and tier candidacy by candidacy. */
  static CandidacyProblem.Builder builder() {
    return new CandidacyProblem.Builder();
  }

  /**
   * A problem that gives merit by merit class, from which candidacies, tiers and the order of
   * preference follow.
   *
   * @param lotterySeed breaks equal merits
   */
  static MeritClassProblem.Builder byMeritClass(byte[] lotterySeed) {
    return new MeritClassProblem.Builder(lotterySeed);
  }
}
