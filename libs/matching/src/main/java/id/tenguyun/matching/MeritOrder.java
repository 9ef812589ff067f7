package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the candidates of every vacancy by merit, equal merits by the lottery. Only ranks matter
 * afterwards, so merits may be numbers of any size.
 */
final class MeritOrder {
  private final CandidacyTable rows;
  private final String[] workers;
  private final String[] vacancies;
  private final @Nullable Lottery lottery;

  MeritOrder(CandidacyTable rows, String[] workers, String[] vacancies, @Nullable Lottery lottery) {
    this.rows = rows;
    this.workers = workers;
    this.vacancies = vacancies;
    this.lottery = lottery;
  }

  /** Per row its place in the vacancy's order from 0, the lowest, upwards; no two are equal. */
  int[] ranks() {
    int[] ranks = new int[rows.size()];
    int[] start = new int[vacancies.length + 1];
    for (int row = 0; row < rows.size(); row++) {
      start[rows.vacancy(row) + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    Integer[] byVacancy = new Integer[rows.size()];
    int[] next = start.clone();
    for (int row = 0; row < rows.size(); row++) {
      byVacancy[next[rows.vacancy(row)]++] = row;
    }
    Comparator<Integer> worstFirst = this::compare;
    for (int vacancy = 0; vacancy < vacancies.length; vacancy++) {
      Arrays.sort(byVacancy, start[vacancy], start[vacancy + 1], worstFirst);
      for (int i = start[vacancy]; i < start[vacancy + 1]; i++) {
        ranks[byVacancy[i]] = i - start[vacancy];
      }
    }
    return ranks;
  }

  private int compare(Integer a, Integer b) {
    int byMerit = rows.merit(a).compareTo(rows.merit(b));
    if (byMerit != 0 || a.equals(b)) {
      return byMerit;
    }
    if (lottery == null) {
      throw new InvalidProblemException(
          "vacancy %s: workers %s and %s have the same merit, %s. Without a lottery merits differ."
              .formatted(
                  quoted(vacancies[rows.vacancy(a)]),
                  quoted(workers[Math.min(rows.worker(a), rows.worker(b))]),
                  quoted(workers[Math.max(rows.worker(a), rows.worker(b))]),
                  rows.merit(a)));
    }
    return lottery.compare(workers[rows.worker(b)], workers[rows.worker(a)]);
  }
}
