package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.util.Arrays;
import java.util.function.Consumer;

/** The workers' preference lists in one array: candidacy rows, best first. */
final class PreferenceTable {
  private final CandidacyTable candidacies;
  private final String[] workers;
  private final IdIndex<SeatPlan> vacancies;
  private final int[] vacancyOrder;
  private final int[] start;
  private int[] rows = new int[16];

  PreferenceTable(
      CandidacyTable candidacies,
      String[] workers,
      IdIndex<SeatPlan> vacancies,
      int[] vacancyOrder) {
    this.vacancyOrder = vacancyOrder;
    this.candidacies = candidacies;
    this.workers = workers;
    this.vacancies = vacancies;
    this.start = new int[workers.length + 1];
  }

  /**
   * Adds the next worker's list of vacancy numbers; workers come in their order.
   *
   * @param refusals is told what is wrong with the list
   */
  void add(int worker, int[] preferences, int[] vacancyPlaces, Consumer<String> refusals) {
    int first = start[worker];
    int end = first;
    rows = end + preferences.length > rows.length ? grown(end + preferences.length) : rows;
    for (int vacancy : preferences) {
      int row = vacancyPlaces[vacancy] < 0 ? -1 : candidacies.row(worker, vacancyPlaces[vacancy]);
      if (row < 0) {
        refusals.accept(noCandidacy(worker, vacancy));
      } else {
        rows[end++] = row;
      }
    }
    start[worker + 1] = end;
    checkOnce(worker, first, end, refusals);
  }

  private int[] grown(int atLeast) {
    return Arrays.copyOf(rows, Math.max(atLeast, rows.length + (rows.length >> 1)));
  }

  private String noCandidacy(int worker, int vacancy) {
    String why =
        vacancies.declared(vacancy) == null
            ? "there is no such vacancy."
            : "she has no candidacy there.";
    return "worker %s prefers vacancy %s, but %s Every preference needs a candidacy."
        .formatted(quoted(workers[worker]), quoted(vacancies.id(vacancy)), why);
  }

  private void checkOnce(int worker, int first, int end, Consumer<String> refusals) {
    int[] sorted = Arrays.copyOfRange(rows, first, end);
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        refusals.accept(
            "worker %s prefers vacancy %s twice. Each may stand once."
                .formatted(
                    quoted(workers[worker]),
                    quoted(vacancies.id(vacancyOrder[candidacies.vacancy(sorted[i])]))));
      }
    }
  }

  int start(int worker) {
    return start[worker];
  }

  /** Candidacy row at a place of the lists. */
  int row(int place) {
    return rows[place];
  }
}
