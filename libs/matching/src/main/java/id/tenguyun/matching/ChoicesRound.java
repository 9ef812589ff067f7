package id.tenguyun.matching;

import java.math.BigDecimal;

/**
 * Workers whose candidacies are found when they are needed. Merit and lottery are one number as in
 * {@link LotteryKeys}; a lot is drawn when a worker comes within reach of a seat for the first
 * time.
 */
final class ChoicesRound implements Proposers, Choices.Reach {
  private final ChoicesProblem problem;
  private final Choices choices;
  private final SeatColumns seats;
  private final Acceptance acceptance;
  private final Lottery lottery;
  private final Standings standings;
  private int type;
  private long key;

  ChoicesRound(ChoicesProblem problem) {
    this.problem = problem;
    this.choices = problem.choices();
    this.seats = problem.seats();
    this.standings = new Standings(problem.workerCount());
    this.acceptance = new Acceptance(seats, standings, this);
    this.lottery = new Lottery(problem.seed());
  }

  SeatColumns seats() {
    return seats;
  }

  Acceptance acceptance() {
    return acceptance;
  }

  @Override
  public boolean mayTake(int worker, int vacancy, int tier, int merit) {
    int asked = typeOf(worker, vacancy, tier);
    long highest = LotteryKeys.highestKey(merit, standings.draw(worker));
    return highest >= acceptance.cutoff(asked)
        && acceptance.wouldTake(
            vacancy, asked, worker, LotteryKeys.highestKey(merit, firstBits(worker)));
  }

  @Override
  public int leastMerit(int vacancy, int tier) {
    long cutoff = acceptance.cutoff(seats.type(vacancy, tier, seats.subset(vacancy, 0)));
    return cutoff == Acceptance.ANY
        ? 0
        : cutoff == Acceptance.NONE ? Integer.MAX_VALUE : LotteryKeys.merit(cutoff);
  }

  private int typeOf(int worker, int vacancy, int tier) {
    return seats.type(vacancy, tier, seats.subset(vacancy, problem.traits(worker)));
  }

  @Override
  public boolean nextChoice(int worker) {
    while (choices.next(worker, this)) {
      type = typeOf(worker, choices.vacancy(), choices.tier());
      key = LotteryKeys.highestKey(choices.merit(), firstBits(worker));
      if (acceptance.mayTake(choices.vacancy(), type, worker, key)) {
        return true;
      }
    }
    return false;
  }

  private long firstBits(int worker) {
    long draw = standings.draw(worker);
    if (draw == Standings.NOT_DRAWN) {
      draw = LotteryKeys.firstBits(lottery.draw(problem.worker(worker)));
      standings.draw(worker, draw);
    }
    return draw;
  }

  @Override
  public int vacancy() {
    return choices.vacancy();
  }

  @Override
  public int type() {
    return type;
  }

  @Override
  public long key() {
    return key;
  }

  @Override
  public int workers() {
    return problem.workerCount();
  }

  @Override
  public String id(int worker) {
    return problem.worker(worker);
  }

  @Override
  public int tier(int worker, int vacancy) {
    return choices.tier(worker, vacancy);
  }

  @Override
  public int traits(int worker) {
    return problem.traits(worker);
  }

  @Override
  public BigDecimal meritAt(int worker, int vacancy) {
    return BigDecimal.valueOf(choices.merit(worker, vacancy));
  }

  @Override
  public String draw(int worker) {
    return lottery.drawHex(problem.worker(worker));
  }

  @Override
  public boolean better(int worker, int other) {
    return lottery.compare(problem.worker(worker), problem.worker(other)) < 0;
  }
}
