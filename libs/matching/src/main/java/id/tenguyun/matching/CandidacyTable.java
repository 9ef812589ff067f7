package id.tenguyun.matching;

import java.math.BigDecimal;

/** The candidacies of a problem by worker, then vacancy, as columns. */
final class CandidacyTable {
  private final int[] worker;
  private final int[] vacancy;
  private final byte[] tier;
  private final BigDecimal[] merit;

  CandidacyTable(int[] worker, int[] vacancy, byte[] tier, BigDecimal[] merit) {
    this.worker = worker;
    this.vacancy = vacancy;
    this.tier = tier;
    this.merit = merit;
  }

  int size() {
    return worker.length;
  }

  int worker(int row) {
    return worker[row];
  }

  int vacancy(int row) {
    return vacancy[row];
  }

  int tier(int row) {
    return tier[row];
  }

  BigDecimal merit(int row) {
    return merit[row];
  }

  /** First row at or after which this worker's candidacies stand. */
  int firstRow(int ofWorker) {
    int low = 0;
    int high = worker.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (worker[middle] < ofWorker) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Row of this worker at this vacancy, −1 when there is none. */
  int row(int ofWorker, int atVacancy) {
    for (int row = firstRow(ofWorker); row < worker.length && worker[row] == ofWorker; row++) {
      if (vacancy[row] == atVacancy) {
        return row;
      }
    }
    return -1;
  }
}
