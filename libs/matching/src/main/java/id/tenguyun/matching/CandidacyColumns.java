package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Candidacies as they are added, in columns: a million rows should not be a million objects. */
final class CandidacyColumns {
  private int[] workers = new int[16];
  private int[] vacancies = new int[16];
  private byte[] tiers = new byte[16];
  private final List<BigDecimal> merits = new ArrayList<>();

  /** By row of the sorted table, which candidacy it was when it was added. */
  private int[] addedAs = {};

  void add(int worker, int vacancy, int tier, BigDecimal merit) {
    int row = merits.size();
    if (row == workers.length) {
      int larger = row + (row >> 1);
      workers = Arrays.copyOf(workers, larger);
      vacancies = Arrays.copyOf(vacancies, larger);
      tiers = Arrays.copyOf(tiers, larger);
    }
    workers[row] = worker;
    vacancies[row] = vacancy;
    tiers[row] = (byte) tier;
    merits.add(merit);
  }

  int size() {
    return merits.size();
  }

  int worker(int row) {
    return workers[row];
  }

  int vacancy(int row) {
    return vacancies[row];
  }

  /** Which candidacy a row of the table sorted last was when it was added, from 0. */
  int addedAs(int sortedRow) {
    return addedAs[sortedRow];
  }

  /**
   * The rows by worker, then vacancy, in the given orders, as columns without ranks; of equal ones
   * the one added first comes first. Rows of a worker or vacancy without a place are left out.
   */
  CandidacyTable sorted(int[] workerPlaces, int[] vacancyPlaces) {
    Integer[] rows =
        IntStream.range(0, size())
            .filter(row -> workerPlaces[workers[row]] >= 0 && vacancyPlaces[vacancies[row]] >= 0)
            .boxed()
            .toArray(Integer[]::new);
    Arrays.sort(
        rows,
        Comparator.comparingLong(
            row -> ((long) workerPlaces[workers[row]] << 32) | vacancyPlaces[vacancies[row]]));
    addedAs = Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    int[] worker = new int[rows.length];
    int[] vacancy = new int[rows.length];
    byte[] tier = new byte[rows.length];
    BigDecimal[] merit = new BigDecimal[rows.length];
    for (int i = 0; i < rows.length; i++) {
      worker[i] = workerPlaces[workers[rows[i]]];
      vacancy[i] = vacancyPlaces[vacancies[rows[i]]];
      tier[i] = tiers[rows[i]];
      merit[i] = merits.get(rows[i]);
    }
    return new CandidacyTable(worker, vacancy, tier, merit);
  }
}
