package id.tenguyun.matching;

import java.time.LocalDate;

/** What workers' terms are held against, by place; read for the few who state any. */
final class Offers {
  /** A first day that the vacancy does not say. */
  static final int ANY_DAY = Integer.MIN_VALUE;

  /** A contract kind that the vacancy does not say. */
  static final int ANY_KIND = -1;

  private final long[] wages;
  private final long[] villages;
  private final int[] kinds;
  private final int[] firstDays;

  Offers(MeritClassProblem problem, VacancyIndex index) {
    int n = index.size();
    this.wages = new long[n];
    this.villages = new long[n];
    this.kinds = new int[n];
    this.firstDays = new int[n];
    for (int place = 0; place < n; place++) {
      int number = index.number(place);
      Opening opening = problem.vacancy(number);
      String kind = opening.contractKind();
      LocalDate startsOn = opening.startsOn();
      wages[place] = opening.monthlyWage();
      villages[place] =
          RegionCode.key(problem.workplace(number), RegionCode.village(opening.workplace()));
      kinds[place] = kind == null ? ANY_KIND : problem.contractKinds().indexOf(kind);
      firstDays[place] = startsOn == null ? ANY_DAY : (int) startsOn.toEpochDay();
    }
  }

  long wage(int place) {
    return wages[place];
  }

  /** Key of the workplace's village. */
  long village(int place) {
    return villages[place];
  }

  /** Number of the contract kind among the problem's. */
  int kind(int place) {
    return kinds[place];
  }

  /** Epoch day of the first day of work. */
  int firstDay(int place) {
    return firstDays[place];
  }
}
