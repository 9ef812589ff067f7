package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Workers whose order is derived: wage, higher first, then distance class, then vacancy id. A
 * worker scans, for each of her classes, the near list of her province and the far list, from the
 * top, and takes the first that may take her. Pairs are never stored. Blocks of the far lists that
 * cannot take her are skipped by a lower bound on their cut-offs; the bound is what a whole scan of
 * the block saw last, and stays true because cut-offs only tighten. For the same reason someone who
 * is ousted looks on from the wage she had: what she preferred to it still turns her away.
 */
final class MeritClassRound implements Proposers {
  private static final int OTHER_PROVINCE = 3;

  /** Vacancies of a far list that share a lower bound on their cut-offs. */
  private static final int BLOCK = 16;

  private final SeatColumns seats;
  private final Openings openings;
  private final Applicants applicants;
  private final VacancyIndex index;
  private final LotteryKeys keys;
  private final Acceptance acceptance;

  /** Per block of the far lists a key below which no outsider is taken; blocks are per class. */
  private final long[] blockBounds;

  private final int[] firstBlock;

  /** Per block the rank of its highest wage. */
  private final int[] blockWages;

  /** Blocks with a vacancy whose ring 1 reaches beyond its province; the bound is no use there. */
  private final boolean[] wideBlocks;

  // the worker who chooses and the best she has found so far
  private int worker;
  private int district;
  private int traits;
  private int[] rings = NO_RINGS;
  private @Nullable Demands demands;

  /** Rank of the wage above which everyone has turned her away already. */
  private int highestWage;

  private int bestVacancy;
  private int bestWage;
  private int bestDistance;
  private int bestType;
  private long bestKey;
  private int foundType;
  private long foundKey;

  private static final int[] NO_RINGS = {};

  MeritClassRound(MeritClassProblem problem, Applicants applicants, int threads) {
    this.index = new VacancyIndex(problem);
    this.openings = problem.openings(index);
    this.seats = problem.seats(index);
    this.applicants = applicants;
    int classes = problem.meritClassCount();
    index.buildFarLists(openings, seats, classes);
    this.keys = new LotteryKeys(problem.lotterySeed(), applicants, threads);
    this.acceptance = new Acceptance(seats, applicants.size(), this);
    this.firstBlock = new int[classes + 1];
    for (int c = 0; c < classes; c++) {
      int length = index.farStart(c + 1) - index.farStart(c);
      firstBlock[c + 1] = firstBlock[c] + (length + BLOCK - 1) / BLOCK;
    }
    this.blockBounds = new long[firstBlock[classes]];
    Arrays.fill(blockBounds, Acceptance.ANY);
    this.blockWages = new int[blockBounds.length];
    this.wideBlocks = new boolean[blockBounds.length];
    Arrays.fill(blockWages, Integer.MAX_VALUE);
    for (int c = 0; c < classes; c++) {
      for (int i = index.farStart(c); i < index.farStart(c + 1); i++) {
        int block = firstBlock[c] + (i - index.farStart(c)) / BLOCK;
        blockWages[block] = Math.min(blockWages[block], index.wageRank(index.far(i)));
        wideBlocks[block] |= openings.hasWideRing(index.far(i));
      }
    }
  }

  int nearList(int place) {
    return index.nearList(
        openings.meritClass(place), RegionCode.province(openings.district(place)));
  }

  int meritClass(int place) {
    return openings.meritClass(place);
  }

  boolean isNear(int place, int who) {
    return RegionCode.sameProvince(openings.district(place) ^ applicants.district(who));
  }

  boolean hasRing(int place) {
    return openings.hasRing(place);
  }

  /** Number of the workplace's district within its regency. */
  int districtNumber(int place) {
    return openings.district(place) & 127;
  }

  int regency(int place) {
    return RegionCode.regency(openings.district(place));
  }

  int merit(int who, int meritClass) {
    return applicants.meritIn(who, meritClass);
  }

  /** Whether a vacancy would take a worker of its class who wants it. */
  boolean wouldTake(int place, int who) {
    if (!wants(who, place)) {
      return false;
    }
    int merit = applicants.meritIn(who, openings.meritClass(place));
    int type = seats.type(place, tier(who, place), seats.subset(place, applicants.traits(who)));
    return keys.highestKey(who, merit) >= acceptance.cutoff(type)
        && acceptance.wouldTake(place, type, who, keys.key(who, merit));
  }

  /** Whether a vacancy of her class is among those she asks for and may have. */
  boolean wants(int who, int place) {
    Demands hers = applicants.demands(who);
    return hers == null || hers.include(place, index.number(place), openings.offers());
  }

  SeatColumns seats() {
    return seats;
  }

  VacancyIndex index() {
    return index;
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
    bestVacancy = -1;
    bestWage = Integer.MAX_VALUE;
    bestDistance = OTHER_PROVINCE;
    int lost = acceptance.lostVacancy(who);
    highestWage = lost < 0 ? 0 : index.wageRank(lost);
    demands = applicants.demands(who);
    return demands == null ? nextDerived(who) : nextDemanded(who, demands, lost);
  }

  /** Those she ranked come first, and what stands before the one she lost is past. */
  private boolean nextDemanded(int who, Demands hers, int lost) {
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
        take(vacancy, 0, 0);
        return true;
      }
    }
    return hers.wantsOthers() && nextDerived(who);
  }

  private boolean nextDerived(int who) {
    int end = applicants.credentialEnd(who);
    for (int c = applicants.credentialStart(who); c < end; c++) {
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
        take(vacancy, wage, distance);
      }
    }
  }

  private void scanFar(int meritClass, int merit) {
    int start = index.farStart(meritClass);
    int end = index.farStart(meritClass + 1);
    long highestKey = keys.highestKey(worker, merit);
    int block = firstBlock[meritClass];
    for (int from = start; from < end; from += BLOCK, block++) {
      if (blockWages[block] > bestWage) {
        return;
      }
      boolean allTriedBefore = from + BLOCK < end && blockWages[block + 1] < highestWage;
      if (!allTriedBefore
          && (highestKey >= blockBounds[block] || (rings.length > 0 && wideBlocks[block]))
          && scanBlock(from, Math.min(end, from + BLOCK), merit, highestKey, block)) {
        return;
      }
    }
  }

  /** Scans one block; true when there is no need to look further down this list. */
  private boolean scanBlock(int from, int to, int merit, long highestKey, int block) {
    long bound = Acceptance.NONE;
    for (int i = from; i < to; i++) {
      int vacancy = index.far(i);
      long cutoff = acceptance.cutoff(seats.outsiderType(vacancy));
      bound = Math.min(bound, cutoff);
      boolean inWideRing = rings.length > 0 && openings.hasWideRing(vacancy);
      if ((highestKey >= cutoff || inWideRing) && endsAt(vacancy, merit)) {
        return true;
      }
    }
    blockBounds[block] = bound;
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
      take(vacancy, wage, OTHER_PROVINCE);
      return true;
    }
    return false;
  }

  /** Whether a vacancy may take the worker who chooses; draws her lot only if that can matter. */
  private boolean mayTake(int vacancy, int merit) {
    int tier = tierAt(worker, vacancy, rings);
    int type = seats.type(vacancy, tier, seats.subset(vacancy, traits));
    if (keys.highestKey(worker, merit) < acceptance.cutoff(type)) {
      return false;
    }
    if (demands != null && !demands.accept(vacancy, index.number(vacancy), openings.offers())) {
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

  private void take(int vacancy, int wage, int distance) {
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
  public BigDecimal meritAt(int who, int vacancy) {
    return BigDecimal.valueOf(merit(who, openings.meritClass(vacancy)));
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
