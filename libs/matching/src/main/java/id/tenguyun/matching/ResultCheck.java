package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Checks a finished round within the engine; {@link AssertionLevel#RESULT} says what exactly. The
 * auditor does more, and without the engine's code.
 */
final class ResultCheck {
  private final Proposers proposers;
  private final Acceptance acceptance;
  private final SeatColumns seats;

  ResultCheck(Proposers proposers, Acceptance acceptance, SeatColumns seats) {
    this.proposers = proposers;
    this.acceptance = acceptance;
    this.seats = seats;
  }

  void check() {
    for (int vacancy = 0; vacancy < seats.vacancies(); vacancy++) {
      check(vacancy);
    }
    checkSeatedOnce();
    for (int worker = 0; worker < proposers.workers(); worker++) {
      if (acceptance.vacancyOf(worker) < 0 && proposers.nextChoice(worker)) {
        throw new IllegalStateException(
            "worker %s has no seat, but vacancy %s would take her"
                .formatted(proposers.id(worker), seats.plan(proposers.vacancy()).vacancy()));
      }
    }
  }

  private void checkSeatedOnce() {
    int[] seats = new int[proposers.workers()];
    for (int vacancy = 0; vacancy < this.seats.vacancies(); vacancy++) {
      for (int worker : acceptance.heldBy(vacancy)) {
        seats[worker]++;
        if (seats[worker] > 1 || acceptance.vacancyOf(worker) != vacancy) {
          throw new IllegalStateException(
              "vacancy %s holds worker %s, who has %d seats; her own record says vacancy number %d"
                  .formatted(
                      this.seats.plan(vacancy).vacancy(),
                      proposers.id(worker),
                      seats[worker],
                      acceptance.vacancyOf(worker)));
        }
      }
    }
    for (int worker = 0; worker < seats.length; worker++) {
      if (seats[worker] == 0 && acceptance.vacancyOf(worker) >= 0) {
        throw new IllegalStateException(
            "worker %s has a seat by her own record, but no vacancy holds her"
                .formatted(proposers.id(worker)));
      }
    }
  }

  private void check(int vacancy) {
    int[] held = acceptance.heldBy(vacancy);
    int[] tiers = Arrays.stream(held).map(who -> proposers.tier(who, vacancy)).toArray();
    int[] subsets =
        Arrays.stream(held).map(who -> seats.subset(vacancy, proposers.traits(who))).toArray();
    SeatPlan plan = seats.plan(vacancy);
    boolean[] kept = new ChoiceRule(plan).choose(tiers, subsets);
    for (int i = 0; i < held.length; i++) {
      if (!kept[i]) {
        throw new IllegalStateException(
            "vacancy %s holds worker %s, whom its choice rule would not take"
                .formatted(plan.vacancy(), proposers.id(held[i])));
      }
    }
    CutoffProbe probe = new CutoffProbe(plan, tiers, subsets);
    for (int tier = 1; tier <= 5; tier++) {
      for (int subset = 0; subset < 1 << seats.traitCount(vacancy); subset++) {
        int place = probe.lowestWinningPlace(tier, subset);
        checkCutoff(vacancy, seats.type(vacancy, tier, subset), held, place);
      }
    }
  }

  private void checkCutoff(int vacancy, int type, int[] held, int place) {
    int expected =
        place < 0 ? Acceptance.NO_WAY : place == held.length ? Acceptance.ANYBODY : held[place];
    int found = acceptance.workerToBeat(vacancy, type);
    if (expected != found) {
      throw new IllegalStateException(
          "vacancy %s, type %d: the plain rule's cut-off is worker number %d, the engine's %d"
              .formatted(
                  seats.plan(vacancy).vacancy(), type - seats.firstType(vacancy), expected, found));
    }
    if (expected == Acceptance.ANYBODY && acceptance.cutoff(type) != Acceptance.ANY
        || expected >= 0 && acceptance.cutoff(type) > acceptance.keyOf(expected)) {
      throw new IllegalStateException(
          "vacancy %s, type %d: the cut-off learnt, %d, is above the exact one"
              .formatted(
                  seats.plan(vacancy).vacancy(),
                  type - seats.firstType(vacancy),
                  acceptance.cutoff(type)));
    }
  }
}
