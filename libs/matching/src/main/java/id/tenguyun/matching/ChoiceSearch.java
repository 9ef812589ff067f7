package id.tenguyun.matching;

import org.jspecify.annotations.Nullable;

/**
 * Finds a worker's next choice: the first vacancy of her order that may still take her. In the
 * derived order that is wage, higher first, then distance class, then vacancy id; she scans, for
 * each of her classes, the near list of her province and the far list from the top. Pairs are never
 * stored. Someone who is ousted looks on from the wage she had: what she preferred to it still
 * turns her away, because cut-offs only tighten.
 */
final class ChoiceSearch {
  private static final int OTHER_PROVINCE = 3;

  private final SeatColumns seats;
  private final Openings openings;
  private final Applicants applicants;
  private final VacancyIndex index;
  private final LotteryKeys keys;
  private final Acceptance acceptance;
  private final FarBlocks blocks;
  private final Tiers tiers;
  private final int firstOutsiderType;

  // the worker who chooses
  private int worker;
  private int district;
  private int traits;
  private int[] rings = Tiers.NO_RINGS;
  private @Nullable Demands demands;

  /** Rank of the wage above which everyone has turned her away already. */
  private int highestWage;

  // the best she has found so far
  private int bestVacancy;
  private int bestWage;
  private int bestDistance;
  private int bestType;
  private long bestKey;
  private int foundType;
  private long foundKey;

  ChoiceSearch(
      SeatColumns seats,
      Openings openings,
      Applicants applicants,
      VacancyIndex index,
      LotteryKeys keys,
      Acceptance acceptance,
      FarBlocks blocks) {
    this.seats = seats;
    this.openings = openings;
    this.applicants = applicants;
    this.index = index;
    this.keys = keys;
    this.acceptance = acceptance;
    this.blocks = blocks;
    this.tiers = new Tiers(openings, applicants);
    this.firstOutsiderType = seats.firstOutsiderType();
  }

  /** False when nobody may still take her. */
  boolean find(int who) {
    worker = who;
    district = applicants.district(who);
    traits = applicants.traits(who);
    rings = tiers.ringsOf(who);
    demands = applicants.demands(who);
    bestVacancy = -1;
    bestWage = Integer.MAX_VALUE;
    bestDistance = OTHER_PROVINCE;
    int lost = acceptance.lostVacancy(who);
    highestWage = lost < 0 ? 0 : index.wageRank(lost);
    return demands == null ? findDerived() : findDemanded(demands, lost);
  }

  int vacancy() {
    return bestVacancy;
  }

  int type() {
    return bestType;
  }

  long key() {
    return bestKey;
  }

  /** Those she ranked come first, and what stands before the one she lost is past. */
  private boolean findDemanded(Demands hers, int lost) {
    int[] ranked = hers.ranked();
    int next = 0;
    for (int i = 0; lost >= 0 && i < ranked.length; i++) {
      if (index.place(ranked[i]) == lost) {
        next = i + 1;
        highestWage = 0; // nothing is known yet of those she did not rank
      }
    }
    for (int i = next; i < ranked.length; i++) {
      int vacancy = index.place(ranked[i]);
      if (mayTake(vacancy, applicants.meritIn(worker, openings.meritClass(vacancy)))) {
        choose(vacancy, 0, 0);
        return true;
      }
    }
    return hers.wantsOthers() && findDerived();
  }

  private boolean findDerived() {
    int end = applicants.credentialEnd(worker);
    for (int c = applicants.credentialStart(worker); c < end; c++) {
      int meritClass = applicants.meritClass(c);
      int merit = applicants.merit(c);
      scanNear(meritClass, merit);
      scanFar(meritClass, merit);
    }
    return bestVacancy >= 0;
  }

  private void scanNear(int meritClass, int merit) {
    int list = index.nearList(meritClass, RegionCode.province(district));
    if (list < 0) {
      return;
    }
    int end = index.nearStart(list + 1);
    for (int vacancy = index.nearStart(list); vacancy < end; vacancy++) {
      int wage = index.wageRank(vacancy);
      if (wage > bestWage) {
        return;
      }
      if (wage < highestWage) {
        continue;
      }
      int distance = distance(openings.district(vacancy) ^ district);
      if ((wage < bestWage || comesBefore(distance, vacancy)) && mayTake(vacancy, merit)) {
        choose(vacancy, wage, distance);
      }
    }
  }

  private void scanFar(int meritClass, int merit) {
    int end = index.farStart(meritClass + 1);
    long highestKey = keys.highestKey(worker, merit);
    int block = blocks.first(meritClass);
    for (int from = index.farStart(meritClass); from < end; from += FarBlocks.SIZE, block++) {
      if (blocks.highestWage(block) > bestWage) {
        return;
      }
      int to = Math.min(end, from + FarBlocks.SIZE);
      boolean allTriedBefore = to < end && blocks.highestWage(block + 1) < highestWage;
      if (!allTriedBefore
          && blocks.mayTake(block, highestKey, rings.length > 0)
          && scanBlock(from, to, merit, highestKey, block)) {
        return;
      }
    }
  }

  /** Scans one block; true when there is no need to look further down this list. */
  private boolean scanBlock(int from, int to, int merit, long highestKey, int block) {
    long bound = Acceptance.NONE;
    for (int i = from; i < to; i++) {
      long cutoff = acceptance.cutoff(firstOutsiderType + i);
      bound = Math.min(bound, cutoff);
      boolean inWideRing = rings.length > 0 && openings.hasWideRing(index.far(i));
      if ((highestKey >= cutoff || inWideRing) && endsAt(index.far(i), merit)) {
        return true;
      }
    }
    blocks.bound(block, bound);
    return false;
  }

  /** Looks at one vacancy of a far list; true when what comes after it is no better for her. */
  private boolean endsAt(int vacancy, int merit) {
    int wage = index.wageRank(vacancy);
    if (wage > bestWage) {
      return true;
    }
    if (RegionCode.sameProvince(openings.district(vacancy) ^ district)) {
      return false; // seen in the near list
    }
    if ((wage < bestWage || comesBefore(OTHER_PROVINCE, vacancy)) && mayTake(vacancy, merit)) {
      choose(vacancy, wage, OTHER_PROVINCE);
      return true;
    }
    return false;
  }

  /** Whether a vacancy may take her; draws her lot only if that can matter. */
  private boolean mayTake(int vacancy, int merit) {
    int tier = tiers.tier(worker, vacancy, rings);
    int type = seats.type(vacancy, tier, seats.subset(vacancy, traits));
    if (keys.highestKey(worker, merit) < acceptance.cutoff(type)
        || (demands != null
            && !demands.accept(vacancy, index.number(vacancy), openings.offers()))) {
      return false;
    }
    long key = keys.key(worker, merit);
    if (!acceptance.mayTake(vacancy, type, worker, key)) {
      return false;
    }
    foundType = type;
    foundKey = key;
    return true;
  }

  /** Whether this distance and id come before the best so far, given the same wage. */
  private boolean comesBefore(int distance, int vacancy) {
    return distance < bestDistance
        || (distance == bestDistance && index.number(vacancy) < index.number(bestVacancy));
  }

  private void choose(int vacancy, int wage, int distance) {
    bestVacancy = vacancy;
    bestWage = wage;
    bestDistance = distance;
    bestType = foundType;
    bestKey = foundKey;
  }

  private static int distance(int districtsDifference) {
    if (districtsDifference == 0) {
      return 0;
    }
    return RegionCode.sameRegency(districtsDifference)
        ? 1
        : RegionCode.sameProvince(districtsDifference) ? 2 : OTHER_PROVINCE;
  }
}
