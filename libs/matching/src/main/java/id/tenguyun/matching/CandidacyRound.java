package id.tenguyun.matching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Workers who walk their written lists; the key is the rank in the vacancy's merit order. */
final class CandidacyRound implements Proposers {
  private final CandidacyProblem problem;
  private final SeatColumns seats;
  private final Acceptance acceptance;
  private final PreferenceTable preferences;

  /** Where each worker is in her list; what lies before has turned her down for good. */
  private final int[] next;

  private int vacancy;
  private int type;
  private long key;

  CandidacyRound(CandidacyProblem problem) {
    this.problem = problem;
    this.seats = problem.seats();
    this.acceptance = new Acceptance(seats, new Standings(problem.workerCount()), this);
    this.preferences = problem.preferences();
    this.next = new int[problem.workerCount()];
    for (int worker = 0; worker < next.length; worker++) {
      next[worker] = preferences.start(worker);
    }
  }

  Acceptance acceptance() {
    return acceptance;
  }

  @Override
  public boolean nextChoice(int worker) {
    CandidacyTable table = problem.table();
    for (int end = preferences.start(worker + 1); next[worker] < end; next[worker]++) {
      int row = preferences.row(next[worker]);
      vacancy = table.vacancy(row);
      type = seats.type(vacancy, table.tier(row), seats.subset(vacancy, problem.traits(worker)));
      key = problem.rank(row);
      if (acceptance.mayTake(vacancy, type, worker, key)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int vacancy() {
    return vacancy;
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
  public int tier(int worker, int atVacancy) {
    return problem.table().tier(problem.table().row(worker, atVacancy));
  }

  @Override
  public int traits(int worker) {
    return problem.traits(worker);
  }

  @Override
  public BigDecimal meritAt(int worker, int atVacancy) {
    return problem.table().merit(problem.table().row(worker, atVacancy));
  }

  @Override
  public @Nullable String draw(int worker) {
    Lottery lottery = problem.lottery();
    return lottery == null ? null : lottery.drawHex(problem.worker(worker));
  }

  @Override
  public boolean better(int worker, int other) {
    throw new IllegalStateException(
        "workers %s and %s have one rank in a vacancy".formatted(id(worker), id(other)));
  }
}
