package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Workers whose order is derived: wage, higher first, then distance class, then vacancy id. A
 * worker scans, for each of her classes, the near list of her province and the far list, from the
 * top, and takes the first that may take her. Pairs are never stored. Blocks of the far lists that
 * cannot take her are skipped by a lower bound on their cut-offs; the bound is what a whole scan of
 * the block saw last, and stays true because cut-offs only tighten.
 */
final class MeritClassRound implements Proposers {
  private static final int OTHER_PROVINCE = 3;

  private final SeatColumns seats;
  private final Openings openings;
  private final Applicants applicants;
  private final VacancyLists lists;
  private final LotteryKeys keys;
  private final Acceptance acceptance;

  /** Per block of the far lists a key below which no outsider is taken; blocks are per class. */
  private final long[] blockBounds;

  private final int[] firstBlock;

  // the worker who chooses and the best she has found so far
  private int worker;
  private int district;
  private int traits;
  private int[] rings = NO_RINGS;
  private int bestVacancy;
  private int bestWage;
  private int bestDistance;
  private int bestType;
  private long bestKey;

  private static final int[] NO_RINGS = {};

  MeritClassRound(MeritClassProblem problem, Applicants applicants, int threads) {
    this.seats = problem.seats();
    this.openings = problem.openings();
    this.applicants = applicants;
    this.lists = new VacancyLists(openings, seats);
    this.keys = new LotteryKeys(problem.lotterySeed(), applicants, threads);
    this.acceptance = new Acceptance(seats, applicants.size(), this);
    this.firstBlock = new int[openings.meritClassCount() + 1];
    for (int c = 0; c < openings.meritClassCount(); c++) {
      int length = lists.farStart(c + 1) - lists.farStart(c);
      firstBlock[c + 1] = firstBlock[c] + (length + VacancyLists.BLOCK - 1) / VacancyLists.BLOCK;
    }
    this.blockBounds = new long[firstBlock[openings.meritClassCount()]];
    Arrays.fill(blockBounds, Acceptance.ANY);
  }

  Acceptance acceptance() {
    return acceptance;
  }

  /** Takes notice of workers added to the columns. */
  void growTo(int workers, int room) {
    keys.growTo(workers, room);
    acceptance.growTo(workers);
  }

  @Override
  public boolean nextChoice(int who) {
    worker = who;
    district = applicants.district(who);
    traits = applicants.traits(who);
    int[] inRings = openings.ringsOf(district, applicants.village(who));
    rings = inRings == null ? NO_RINGS : inRings;
    bestVacancy = Integer.MAX_VALUE;
    bestWage = Integer.MAX_VALUE;
    bestDistance = OTHER_PROVINCE;
    int[] stated = applicants.stated(who);
    if (stated != null) {
      return nextStated(stated);
    }
    int end = applicants.credentialEnd(who);
    for (int c = applicants.credentialStart(who); c < end; c++) {
      int meritClass = applicants.meritClass(c);
      long key = keys.key(who, applicants.merit(c));
      scanNear(meritClass, key);
      scanFar(meritClass, key);
    }
    return bestVacancy != Integer.MAX_VALUE;
  }

  private boolean nextStated(int[] stated) {
    for (int vacancy : stated) {
      int merit = applicants.meritIn(worker, openings.meritClass(vacancy));
      int type = typeAt(vacancy);
      long key = keys.key(worker, merit);
      if (acceptance.mayTake(vacancy, type, worker, key)) {
        take(vacancy, 0, 0, type, key);
        return true;
      }
    }
    return false;
  }

  private void scanNear(int meritClass, long key) {
    int list = lists.nearList(meritClass, RegionCode.province(district));
    if (list < 0) {
      return;
    }
    int end = lists.nearStart(list + 1);
    for (int place = lists.nearStart(list); place < end; place++) {
      int vacancy = lists.near(place);
      int wage = lists.wageRank(vacancy);
      if (wage > bestWage) {
        return;
      }
      int distance = distance(openings.district(vacancy) ^ district);
      if (wage == bestWage && !comesBefore(distance, vacancy)) {
        continue;
      }
      int type = typeAt(vacancy);
      if (acceptance.mayTake(vacancy, type, worker, key)) {
        take(vacancy, wage, distance, type, key);
      }
    }
  }

  private void scanFar(int meritClass, long key) {
    int start = lists.farStart(meritClass);
    int end = lists.farStart(meritClass + 1);
    int block = firstBlock[meritClass];
    for (int place = start; place < end; place += VacancyLists.BLOCK, block++) {
      if (lists.wageRank(lists.far(place)) > bestWage) {
        return;
      }
      if (key >= blockBounds[block] || rings.length > 0) {
        int blockEnd = Math.min(end, place + VacancyLists.BLOCK);
        if (scanBlock(place, blockEnd, key, block)) {
          return;
        }
      }
    }
  }

  /** Scans one block; true when there is no need to look further down this list. */
  private boolean scanBlock(int from, int to, long key, int block) {
    long bound = Acceptance.NONE;
    for (int place = from; place < to; place++) {
      int vacancy = lists.far(place);
      long cutoff = acceptance.cutoff(seats.outsiderType(vacancy));
      bound = Math.min(bound, cutoff);
      if ((key >= cutoff || rings.length > 0) && mayTakeFar(vacancy, key)) {
        return true;
      }
    }
    blockBounds[block] = bound;
    return false;
  }

  /** Looks at one vacancy of a far list; true when she can stop there. */
  private boolean mayTakeFar(int vacancy, long key) {
    int wage = lists.wageRank(vacancy);
    if (wage > bestWage || (wage == bestWage && !comesBefore(OTHER_PROVINCE, vacancy))) {
      return wage > bestWage;
    }
    if (RegionCode.sameProvince(openings.district(vacancy) ^ district)) {
      return false; // seen in the near list
    }
    int type = typeAt(vacancy);
    if (acceptance.mayTake(vacancy, type, worker, key)) {
      take(vacancy, wage, OTHER_PROVINCE, type, key);
      return true;
    }
    return false;
  }

  /** Whether this distance and id come before the best so far, given the same wage. */
  private boolean comesBefore(int distance, int vacancy) {
    return distance < bestDistance || (distance == bestDistance && vacancy < bestVacancy);
  }

  private void take(int vacancy, int wage, int distance, int type, long key) {
    bestVacancy = vacancy;
    bestWage = wage;
    bestDistance = distance;
    bestType = type;
    bestKey = key;
  }

  private int typeAt(int vacancy) {
    int tier = tierAt(worker, vacancy, rings);
    return seats.type(vacancy, tier, seats.subset(vacancy, traits));
  }

  private static int distance(int districtsDifference) {
    if (districtsDifference == 0) {
      return 0;
    }
    return RegionCode.sameRegency(districtsDifference)
        ? 1
        : RegionCode.sameProvince(districtsDifference) ? 2 : OTHER_PROVINCE;
  }

  private int tierAt(int who, int vacancy, int[] inRings) {
    int by = openings.residentBy(vacancy);
    if (inRings.length > 0 && openings.inRing(vacancy, inRings) && applicants.since(who, 1) <= by) {
      return 1;
    }
    int difference = openings.district(vacancy) ^ applicants.district(who);
    if (!RegionCode.sameProvince(difference)) {
      return 5;
    }
    if (difference == 0 && applicants.since(who, 2) <= by) {
      return 2;
    }
    if (RegionCode.sameRegency(difference) && applicants.since(who, 3) <= by) {
      return 3;
    }
    return applicants.since(who, 4) <= by ? 4 : 5;
  }

  @Override
  public int vacancy() {
    return bestVacancy;
  }

  @Override
  public int type() {
    return bestType;
  }

  @Override
  public long key() {
    return bestKey;
  }

  @Override
  public int workers() {
    return applicants.size();
  }

  @Override
  public String id(int who) {
    return applicants.id(who);
  }

  @Override
  public int tier(int who, int vacancy) {
    int[] inRings = openings.ringsOf(applicants.district(who), applicants.village(who));
    return tierAt(who, vacancy, inRings == null ? NO_RINGS : inRings);
  }

  @Override
  public int traits(int who) {
    return applicants.traits(who);
  }

  @Override
  public BigDecimal merit(int who, int vacancy) {
    return BigDecimal.valueOf(applicants.meritIn(who, openings.meritClass(vacancy)));
  }

  @Override
  public String draw(int who) {
    return keys.drawHex(who);
  }

  @Override
  public boolean better(int who, int other) {
    return keys.better(who, other);
  }
}
