package id.tenguyun.matching;

import java.util.ArrayDeque;

/**
 * Matches one round by worker-proposing deferred acceptance (Gale and Shapley 1962): every free
 * worker asks her best vacancy that has not turned her down yet; the vacancy keeps whom its choice
 * rule takes; it ends when nobody has anyone left to ask. The result is the stable matching that is
 * best for the workers, whatever order they come in.
 */
public final class MatchingEngine {
  private MatchingEngine() {}

  /** Matches without assertions. */
  public static MatchingResult match(MatchingProblem problem) {
    return match(problem, MatchingOptions.DEFAULT);
  }

  /**
   * Matches.
   *
   * @throws IllegalStateException when an assertion fails, which is a bug of this library
   */
  public static MatchingResult match(MatchingProblem problem, MatchingOptions options) {
    return switch (problem) {
      case CandidacyProblem candidacies -> deferredAcceptance(candidacies);
    };
  }

  private static MatchingResult deferredAcceptance(CandidacyProblem problem) {
    HeldSeats[] seats = new HeldSeats[problem.vacancyCount()];
    for (int vacancy = 0; vacancy < seats.length; vacancy++) {
      seats[vacancy] = new HeldSeats(problem, vacancy);
    }
    PreferenceTable preferences = problem.preferences();
    int[] next = new int[problem.workerCount()];
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int worker = 0; worker < next.length; worker++) {
      next[worker] = preferences.start(worker);
      free.add(worker);
    }
    while (!free.isEmpty()) {
      int worker = free.remove();
      if (next[worker] < preferences.start(worker + 1)) {
        int row = preferences.row(next[worker]++);
        int loser = seats[problem.table().vacancy(row)].offer(row);
        if (loser >= 0) {
          free.add(problem.table().worker(loser));
        }
      }
    }
    return new MatchingResult(problem, seats);
  }
}
