package id.tenguyun.matching;

/** One run over a merit class problem: builds the index, then lets everyone propose. */
final class MeritClassRun {
  private final SeatColumns seats;
  private final MeritClassRound round;
  private final Acceptance acceptance;
  private final DeferredAcceptance loop;
  private final MatchingOptions options;

  MeritClassRun(MeritClassProblem problem, Applicants applicants, MatchingOptions options) {
    this.seats = problem.seats();
    this.options = options;
    this.round = new MeritClassRound(problem, applicants, options.threads());
    this.acceptance = round.acceptance();
    this.loop = new DeferredAcceptance(round, acceptance, seats, options.assertions());
    int[] order = ProposalOrder.of(applicants, problem.openings().meritClassCount());
    for (int worker : order) {
      if (acceptance.vacancyOf(worker) < 0) {
        loop.place(worker);
      }
    }
    assertResult();
  }

  /** Lets workers without a seat propose. */
  void place(int... workers) {
    for (int worker : workers) {
      loop.place(worker);
    }
    assertResult();
  }

  private void assertResult() {
    if (options.assertions() != AssertionLevel.NONE) {
      new ResultCheck(round, acceptance, seats).check();
    }
  }

  MeritClassRound round() {
    return round;
  }

  Acceptance acceptance() {
    return acceptance;
  }

  MatchingResult result() {
    return new MatchingResult(new FinishedRound(round, acceptance, seats));
  }
}
