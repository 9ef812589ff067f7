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

  /** Is told of every row whose merit equals another's of the vacancy, when nothing breaks ties. */
  interface TieSink {
    void tie(int row, String message);
  }

  /** Per row its place in the vacancy's order from 0, the lowest, upwards. */
  int[] ranks(TieSink ties) {
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
        if (lottery == null && i > start[vacancy]) {
          checkDistinct(byVacancy[i - 1], byVacancy[i], ties);
        }
      }
    }
    return ranks;
  }

  private int compare(Integer a, Integer b) {
    int byMerit = rows.merit(a).compareTo(rows.merit(b));
    if (byMerit != 0 || a.equals(b)) {
      return byMerit;
    }
    return lottery == null
        ? Integer.compare(a, b)
        : lottery.compare(workers[rows.worker(b)], workers[rows.worker(a)]);
  }

  private void checkDistinct(int row, int next, TieSink ties) {
    boolean twice = rows.worker(row) == rows.worker(next); // that is another fault
    if (!twice && rows.merit(row).compareTo(rows.merit(next)) == 0) {
      ties.tie(
          next,
          "vacancy %s: workers %s and %s have the same merit, %s. Without a lottery merits differ."
              .formatted(
                  quoted(vacancies[rows.vacancy(next)]),
                  quoted(workers[rows.worker(row)]),
                  quoted(workers[rows.worker(next)]),
                  rows.merit(row)));
    }
  }
}
