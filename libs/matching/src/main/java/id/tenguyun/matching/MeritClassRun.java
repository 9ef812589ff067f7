package id.tenguyun.matching;

/** One run over a merit class problem: builds the index, then lets everyone propose. */
final class MeritClassRun {
  private final SeatColumns seats;
  private final MeritClassRound round;
  private final Acceptance acceptance;
  private final DeferredAcceptance loop;
  private final MatchingOptions options;

  MeritClassRun(MeritClassProblem problem, Applicants applicants, MatchingOptions options) {
    this.options = options;
    this.round = new MeritClassRound(problem, applicants, options.threads());
    this.seats = round.seats();
    this.acceptance = round.acceptance();
    this.loop = new DeferredAcceptance(round, acceptance, seats, options.assertions());
    int classes = problem.meritClassCount();
    MeritLists lists = new MeritLists(applicants, round.index(), classes);
    new VacancyTurns(round, loop, lists).run();
    for (int worker = 0; worker < applicants.size(); worker++) {
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
    return new MatchingResult(new FinishedRound(round, acceptance, seats, round.index()::place));
  }
}
