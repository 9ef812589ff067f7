package id.tenguyun.matching;

import java.util.function.IntUnaryOperator;

/**
 * Matches one round by worker-proposing deferred acceptance (Gale and Shapley 1962): every free
 * worker asks her best vacancy that has not turned her down yet; the vacancy keeps whom its choice
 * rule takes; it ends when nobody has anyone left to ask. The result is the stable matching that is
 * best for the workers, whatever order they come in.
 */
public final class MatchingEngine {
  private MatchingEngine() {}

  /** Matches without assertions. */
  public static MatchingResult match(MatchingProblem problem) {
    return match(problem, MatchingOptions.DEFAULT);
  }

  /**
   * Matches.
   *
   * @throws IllegalStateException when an assertion fails, which is a bug of this library
   */
  public static MatchingResult match(MatchingProblem problem, MatchingOptions options) {
    return switch (problem) {
      case CandidacyProblem candidacies -> match(candidacies, options);
      case MeritClassProblem classes ->
          new MeritClassRun(classes, classes.applicants(), options).result();
      case ChoicesProblem choices -> match(choices, options);
    };
  }

  private static MatchingResult match(ChoicesProblem problem, MatchingOptions options) {
    ChoicesRound round = new ChoicesRound(problem);
    return run(round, round.acceptance(), round.seats(), options, problem::place);
  }

  private static MatchingResult match(CandidacyProblem problem, MatchingOptions options) {
    CandidacyRound round = new CandidacyRound(problem);
    return run(round, round.acceptance(), problem.seats(), options, number -> number);
  }

  private static MatchingResult run(
      Proposers round,
      Acceptance acceptance,
      SeatColumns seats,
      MatchingOptions options,
      IntUnaryOperator place) {
    DeferredAcceptance loop =
        new DeferredAcceptance(round, acceptance, seats, options.assertions());
    for (int worker = 0; worker < round.workers(); worker++) {
      loop.place(worker);
    }
    if (options.assertions() != AssertionLevel.NONE) {
      new ResultCheck(round, acceptance, seats).check();
    }
    return new MatchingResult(new FinishedRound(round, acceptance, seats, place));
  }
}
