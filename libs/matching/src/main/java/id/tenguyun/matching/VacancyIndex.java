package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Numbers the vacancies of a round by the order in which derived preferences visit them: merit
 * class, province, wage (higher first), id. That number is a vacancy's <em>place</em>. So the
 * vacancies of one class and province, a <em>near list</em>, are a range of places, and what is
 * known of them lies side by side. The <em>far list</em> of a class holds those that a worker of
 * another province can take, by wage, then id: open to outsiders, or with a ring 1 that reaches
 * beyond the province. Together the two hold every vacancy a worker is eligible for, at most once
 * for each of her classes.
 */
final class VacancyIndex {
  private static final int PROVINCES = 128;
  private static final int ID_BITS = 20;

  /** Vacancies and wages fit twenty bits each, classes sixteen: a sort key is one long. */
  static final int MOST_VACANCIES = 1 << ID_BITS;

  static final int MOST_CLASSES = 1 << 16;

  private final int[] numbers;
  private final int[] places;
  private final int[] wageRanks;
  private final int[] nearStart;

  /** Per province its column in the table of near lists, −1 where no vacancy is. */
  private final int[] provinceColumns = new int[PROVINCES];

  private final int provinces;
  private final int[] nearLists;
  private int[] farStart = {};
  private int[] far = {};

  VacancyIndex(MeritClassProblem problem) {
    int n = problem.vacancyCount();
    int[] rankOfNumber = wageRanks(problem, n);
    long[] keys = new long[n];
    for (int number = 0; number < n; number++) {
      int province = RegionCode.province(problem.workplace(number));
      long group = (long) problem.meritClass(number) * PROVINCES + province;
      keys[number] = (group << ID_BITS | rankOfNumber[number]) << ID_BITS | number;
    }
    Arrays.sort(keys);
    this.numbers = new int[n];
    this.places = new int[n];
    this.wageRanks = new int[n];
    int[] groups = new int[n];
    for (int place = 0; place < n; place++) {
      int number = (int) keys[place] & MOST_VACANCIES - 1;
      numbers[place] = number;
      places[number] = place;
      wageRanks[place] = rankOfNumber[number];
      groups[place] = (int) (keys[place] >>> 2 * ID_BITS);
    }
    this.provinces = numberProvinces(groups);
    this.nearLists = new int[problem.meritClassCount() * provinces];
    this.nearStart = nearLists(groups);
  }

  private static int[] wageRanks(MeritClassProblem problem, int n) {
    long[] wages = new long[n];
    Arrays.setAll(wages, number -> -problem.wage(number));
    long[] distinct = Arrays.stream(wages).sorted().distinct().toArray();
    int[] ranks = new int[n];
    Arrays.setAll(ranks, number -> Arrays.binarySearch(distinct, wages[number]));
    return ranks;
  }

  private int numberProvinces(int[] groups) {
    Arrays.fill(provinceColumns, -1);
    int columns = 0;
    for (int group : groups) {
      int province = group % PROVINCES;
      if (provinceColumns[province] < 0) {
        provinceColumns[province] = columns++;
      }
    }
    return columns;
  }

  /** Fills in the table of near lists; where each of them starts, and where the last one ends. */
  private int[] nearLists(int[] groups) {
    Arrays.fill(nearLists, -1);
    int[] starts = new int[groups.length + 1];
    int lists = 0;
    for (int place = 0; place < groups.length; place++) {
      if (place == 0 || groups[place] != groups[place - 1]) {
        int column = provinceColumns[groups[place] % PROVINCES];
        nearLists[groups[place] / PROVINCES * provinces + column] = lists;
        starts[lists++] = place;
      }
    }
    starts[lists] = groups.length;
    return Arrays.copyOf(starts, lists + 1);
  }

  /**
   * Builds the far lists, which need the seats by place, and orders the outsiders' types by them.
   */
  void buildFarLists(Openings openings, SeatColumns seats, int classes) {
    long[] keys = new long[numbers.length];
    int size = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (openings.hasWideRing(place) || seats.openToOutsiders(place)) {
        long ranked = (long) openings.meritClass(place) << ID_BITS | wageRanks[place];
        keys[size++] = ranked << ID_BITS | numbers[place];
      }
    }
    Arrays.sort(keys, 0, size);
    far = new int[size];
    farStart = new int[classes + 1];
    for (int i = 0; i < size; i++) {
      far[i] = places[(int) keys[i] & MOST_VACANCIES - 1];
      farStart[(int) (keys[i] >>> 2 * ID_BITS) + 1]++;
    }
    for (int c = 0; c < classes; c++) {
      farStart[c + 1] += farStart[c];
    }
    seats.orderOutsiders(far);
  }

  int size() {
    return numbers.length;
  }

  /** The vacancy's number in the order of ids. */
  int number(int place) {
    return numbers[place];
  }

  int place(int number) {
    return places[number];
  }

  /** Place of a vacancy's wage among all wages, 0 the highest. */
  int wageRank(int place) {
    return wageRanks[place];
  }

  int nearLists() {
    return nearStart.length - 1;
  }

  /** Number of the near list, negative when the class has no vacancy in the province. */
  int nearList(int meritClass, int province) {
    int column = provinceColumns[province];
    return column < 0 ? -1 : nearLists[meritClass * provinces + column];
  }

  /** Places by wage, higher first, then by the order of places. */
  int[] byWage() {
    long[] keys = new long[wageRanks.length];
    Arrays.setAll(keys, place -> (long) wageRanks[place] << ID_BITS | place);
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key & MOST_VACANCIES - 1).toArray();
  }

  int nearStart(int list) {
    return nearStart[list];
  }

  int farStart(int meritClass) {
    return farStart[meritClass];
  }

  int far(int index) {
    return far[index];
  }

  int farSize() {
    return far.length;
  }
}
