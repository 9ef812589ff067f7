package id.tenguyun.matching.audit;

import id.tenguyun.matching.Applicant;

/** Where a worker lives and since when, in numbers that compare fast. */
final class Home {
  final Applicant worker;
  final int district;
  final long[] since;

  Home(Applicant worker) {
    this.worker = worker;
    this.district = district(worker.domicile());
    this.since =
        new long[] {
          worker.residence().village().toEpochDay(),
          worker.residence().district().toEpochDay(),
          worker.residence().regency().toEpochDay(),
          worker.residence().province().toEpochDay()
        };
  }

  /** 0 for the same district, 1 regency, 2 province, 3 any other. */
  int distance(int work) {
    return work == district
        ? 0
        : work / 100 == district / 100 ? 1 : work / 10_000 == district / 10_000 ? 2 : 3;
  }

  static int district(String village) {
    return 10_000 * Integer.parseInt(village, 0, 2, 10)
        + 100 * Integer.parseInt(village, 3, 5, 10)
        + Integer.parseInt(village, 6, 8, 10);
  }
}
