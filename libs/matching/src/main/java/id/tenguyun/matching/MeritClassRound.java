package id.tenguyun.matching;

import java.math.BigDecimal;

/**
 * The workers' side of a round over a merit class problem: everything there is to know of a worker
 * at a vacancy follows from columns when it is asked for.
 */
final class MeritClassRound implements Proposers {
  private final SeatColumns seats;
  private final Openings openings;
  private final Applicants applicants;
  private final VacancyIndex index;
  private final Standings standings;
  private final LotteryKeys keys;
  private final Acceptance acceptance;
  private final Tiers tiers;
  private final ChoiceSearch search;

  MeritClassRound(MeritClassProblem problem, Applicants applicants, int threads) {
    this.index = new VacancyIndex(problem);
    this.openings = problem.openings(index);
    this.seats = problem.seats(index);
    this.applicants = applicants;
    int classes = problem.meritClassCount();
    index.buildFarLists(openings, seats, classes);
    this.standings = new Standings(applicants.size());
    this.keys = new LotteryKeys(problem.lotterySeed(), applicants, standings, threads);
    this.acceptance = new Acceptance(seats, standings, this);
    this.tiers = new Tiers(openings, applicants);
    FarBlocks blocks = new FarBlocks(index, openings, classes);
    this.search = new ChoiceSearch(seats, openings, applicants, index, keys, acceptance, blocks);
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
  void growTo(int workers) {
    standings.growTo(workers);
  }

  @Override
  public boolean nextChoice(int who) {
    return search.find(who);
  }

  @Override
  public int vacancy() {
    return search.vacancy();
  }

  @Override
  public int type() {
    return search.type();
  }

  @Override
  public long key() {
    return search.key();
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
    return tiers.tier(who, vacancy);
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
