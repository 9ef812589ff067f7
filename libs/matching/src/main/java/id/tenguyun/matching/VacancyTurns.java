package id.tenguyun.matching;

import java.util.function.IntUnaryOperator;

/**
 * In which order workers make their first offers. Any order gives the same matching; this one ousts
 * next to nobody. Derived preferences agree on wages, so vacancies take turns from the highest wage
 * down, and at a vacancy's turn those propose whom it is likely to keep: for its floors the best of
 * ring, district, regency and province, then for its trait seats, then the best of all. Each still
 * proposes to her own next choice, not to the vacancy whose turn it is.
 */
final class VacancyTurns {
  private final MeritClassRound round;
  private final SeatColumns seats;
  private final Acceptance acceptance;
  private final DeferredAcceptance loop;
  private final MeritLists lists;

  /** Per class and per near list, how far down everybody has a seat. */
  private final int[] classHeads;

  private final int[] provinceHeads;

  VacancyTurns(MeritClassRound round, DeferredAcceptance loop, MeritLists lists) {
    this.round = round;
    this.seats = round.seats();
    this.acceptance = round.acceptance();
    this.loop = loop;
    this.lists = lists;
    this.classHeads = lists.classStarts();
    this.provinceHeads = lists.provinceStarts();
  }

  void run() {
    for (int place : round.index().byWage()) {
      if (seats.openings(place) > 0) {
        fillFloors(place);
        fillTraits(place);
        fillByMerit(place);
      }
    }
  }

  private void fillFloors(int place) {
    int list = round.nearList(place);
    int regency = round.regency(place);
    int from = lists.regencyStart(list, regency);
    int to = lists.regencyStart(list, regency + 1);
    if (round.hasRing(place)) {
      fillFromDistrict(place, 1, from, to);
    }
    fillFromDistrict(place, 2, from, to);
    fillFloor(place, 3, from, to, lists::ofRegency);
    fillFloor(place, 4, head(list), lists.provinceStart(list + 1), lists::ofProvince);
  }

  /** As {@link #fillFloor} for the workplace's district, where most of a ring lies too. */
  private void fillFromDistrict(int place, int tier, int from, int to) {
    int missing = seats.floor(place, tier) - acceptance.heldUpTo(place, tier);
    int district = round.districtNumber(place);
    for (int i = from; i < to && missing > 0; i++) {
      if (lists.districtAt(i) == district) {
        missing -= proposesHere(lists.ofRegency(i), place, tier) ? 1 : 0;
      }
    }
  }

  /** Lets the best up to this tier propose until there are as many here as the floor asks for. */
  private void fillFloor(int place, int tier, int from, int to, IntUnaryOperator workers) {
    int missing = seats.floor(place, tier) - acceptance.heldUpTo(place, tier);
    for (int i = from; i < to && missing > 0; i++) {
      missing -= proposesHere(workers.applyAsInt(i), place, tier) ? 1 : 0;
    }
  }

  private void fillTraits(int place) {
    int traits = seats.traitCount(place);
    int list = round.nearList(place);
    for (int trait = 0; trait < traits; trait++) {
      int missing = seats.traitSeats(place, trait);
      int end = lists.provinceStart(list + 1);
      for (int i = head(list); i < end && missing > 0; i++) {
        int worker = lists.ofProvince(i);
        if ((seats.subset(place, round.traits(worker)) >> trait & 1) != 0) {
          missing -= proposesHere(worker, place, 4) ? 1 : 0;
        }
      }
    }
  }

  /** Near and far workers by merit, until the next of each would not be kept. */
  private void fillByMerit(int place) {
    int list = round.nearList(place);
    int meritClass = round.meritClass(place);
    int near = head(list);
    int nearEnd = lists.provinceStart(list + 1);
    int far = headOfClass(meritClass);
    int farEnd = seats.openToOutsiders(place) ? lists.classStart(meritClass + 1) : far;
    while (near < nearEnd || far < farEnd) {
      boolean nearNext = near < nearEnd && (far >= farEnd || nearIsBetter(near, far, meritClass));
      int worker = nearNext ? lists.ofProvince(near) : lists.ofClass(far);
      if (!maySitHere(worker, place, nearNext)) {
        if (nearNext) {
          near = nearEnd;
        } else {
          far = farEnd;
        }
      } else if (nearNext) {
        near++;
      } else {
        far++;
      }
    }
  }

  /** False when she would not be kept, so that those after her need not try. */
  private boolean maySitHere(int worker, int place, boolean near) {
    if (acceptance.vacancyOf(worker) >= 0
        || (!near && round.isNear(place, worker))
        || !round.wants(worker, place)) {
      return true;
    }
    if (!round.wouldTake(place, worker)) {
      return false;
    }
    loop.place(worker);
    return true;
  }

  /** Lets her propose if she is free and of such a tier; whether she gets a seat here. */
  private boolean proposesHere(int worker, int place, int tier) {
    if (acceptance.vacancyOf(worker) >= 0
        || round.tier(worker, place) > tier
        || !round.wouldTake(place, worker)) {
      return false;
    }
    loop.place(worker);
    return acceptance.vacancyOf(worker) == place;
  }

  private boolean nearIsBetter(int near, int far, int meritClass) {
    return round.merit(lists.ofProvince(near), meritClass)
        >= round.merit(lists.ofClass(far), meritClass);
  }

  private int head(int list) {
    int end = lists.provinceStart(list + 1);
    while (provinceHeads[list] < end
        && acceptance.vacancyOf(lists.ofProvince(provinceHeads[list])) >= 0) {
      provinceHeads[list]++;
    }
    return provinceHeads[list];
  }

  private int headOfClass(int meritClass) {
    int end = lists.classStart(meritClass + 1);
    while (classHeads[meritClass] < end
        && acceptance.vacancyOf(lists.ofClass(classHeads[meritClass])) >= 0) {
      classHeads[meritClass]++;
    }
    return classHeads[meritClass];
  }
}
