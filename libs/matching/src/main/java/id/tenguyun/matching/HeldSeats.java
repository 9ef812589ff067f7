package id.tenguyun.matching;

import java.util.Arrays;

/** Who holds a vacancy's seats during and after a round: candidacy rows, best merit first. */
final class HeldSeats {
  private final CandidacyProblem problem;
  private final int vacancy;
  private final ChoiceRule rule;
  private int[] held = new int[0];

  HeldSeats(CandidacyProblem problem, int vacancy) {
    this.problem = problem;
    this.vacancy = vacancy;
    this.rule = new ChoiceRule(problem.plan(vacancy));
  }

  /** Offers a candidate; the row that loses, which may be hers, or −1 when nobody does. */
  int offer(int row) {
    int[] pool = with(row);
    boolean[] chosen = rule.choose(tiers(pool), traits(pool));
    int loser = -1;
    int kept = 0;
    for (int i = 0; i < pool.length; i++) {
      if (chosen[i]) {
        pool[kept++] = pool[i];
      } else if (loser < 0) {
        loser = pool[i];
      } else {
        throw new IllegalStateException(
            "vacancy %s turned away candidacies %d and %d for one newcomer, %d"
                .formatted(problem.plan(vacancy).vacancy(), loser, pool[i], row));
      }
    }
    held = Arrays.copyOf(pool, kept);
    return loser;
  }

  int[] rows() {
    return held;
  }

  int[] tiers(int[] pool) {
    return Arrays.stream(pool).map(problem.table()::tier).toArray();
  }

  int[] traits(int[] pool) {
    return Arrays.stream(pool)
        .map(row -> problem.traitsFor(problem.table().worker(row), vacancy))
        .toArray();
  }

  private int[] with(int row) {
    int at = 0;
    while (at < held.length && problem.rank(held[at]) > problem.rank(row)) {
      at++;
    }
    int[] pool = new int[held.length + 1];
    System.arraycopy(held, 0, pool, 0, at);
    pool[at] = row;
    System.arraycopy(held, at, pool, at + 1, held.length - at);
    return pool;
  }
}
