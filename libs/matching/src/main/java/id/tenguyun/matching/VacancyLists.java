package id.tenguyun.matching;

import java.util.Arrays;

/**
 * The vacancies of each merit class in the order in which derived preferences visit them: wage,
 * higher first, then id. Two kinds of lists: <em>near</em>, one per class and province, of all its
 * vacancies; and <em>far</em>, one per class, of those that a worker from another province can
 * take: open to outsiders, or with a ring 1 that reaches beyond the province. Together they hold
 * every vacancy a worker is eligible for, at most once for each of her classes.
 */
final class VacancyLists {
  /** Vacancies in a block of the far lists, which share a lower bound on their cut-offs. */
  static final int BLOCK = 16;

  private static final int PROVINCES = 128;

  private final int[] wageRank;
  private final int[] nearKeys;
  private final int[] nearStart;
  private final int[] near;
  private final int[] farStart;
  private final int[] far;

  VacancyLists(Openings openings, SeatColumns seats) {
    int[] byWage = byWage(openings);
    this.wageRank = wageRanks(openings, byWage);
    int[] keys = new int[byWage.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(openings.meritClass(i), RegionCode.province(openings.district(i)));
    }
    this.nearKeys = Arrays.stream(keys).sorted().distinct().toArray();
    int[] groups = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      groups[i] = Arrays.binarySearch(nearKeys, keys[i]);
    }
    this.nearStart = new int[nearKeys.length + 1];
    this.near = grouped(byWage, groups, nearStart);
    int[] farByWage = Arrays.stream(byWage).filter(v -> reachable(openings, seats, v)).toArray();
    int[] classes = new int[keys.length];
    Arrays.setAll(classes, openings::meritClass);
    this.farStart = new int[openings.meritClassCount() + 1];
    this.far = grouped(farByWage, classes, farStart);
  }

  private static int key(int meritClass, int province) {
    return meritClass * PROVINCES + province;
  }

  private static boolean reachable(Openings openings, SeatColumns seats, int vacancy) {
    return openings.hasWideRing(vacancy) || seats.openToOutsiders(vacancy);
  }

  /** Vacancies by wage, higher first, then by id. */
  private static int[] byWage(Openings openings) {
    Integer[] vacancies = new Integer[openings.size()];
    Arrays.setAll(vacancies, vacancy -> vacancy);
    Arrays.sort(vacancies, (a, b) -> Long.compare(openings.wage(b), openings.wage(a)));
    return Arrays.stream(vacancies).mapToInt(Integer::intValue).toArray();
  }

  private static int[] wageRanks(Openings openings, int[] byWage) {
    int[] ranks = new int[byWage.length];
    int rank = 0;
    for (int i = 1; i < byWage.length; i++) {
      rank += openings.wage(byWage[i]) < openings.wage(byWage[i - 1]) ? 1 : 0;
      ranks[byWage[i]] = rank;
    }
    return ranks;
  }

  /** Sorts items into their groups, keeping the order; {@code start} is filled in. */
  private static int[] grouped(int[] items, int[] groupOf, int[] start) {
    for (int item : items) {
      start[groupOf[item] + 1]++;
    }
    for (int g = 1; g < start.length; g++) {
      start[g] += start[g - 1];
    }
    int[] next = start.clone();
    int[] grouped = new int[items.length];
    for (int item : items) {
      grouped[next[groupOf[item]]++] = item;
    }
    return grouped;
  }

  /** Place of a vacancy's wage among all wages, 0 the highest. */
  int wageRank(int vacancy) {
    return wageRank[vacancy];
  }

  /** Number of the near list, negative when the class has no vacancy in the province. */
  int nearList(int meritClass, int province) {
    return Arrays.binarySearch(nearKeys, key(meritClass, province));
  }

  int nearStart(int list) {
    return nearStart[list];
  }

  int near(int place) {
    return near[place];
  }

  int farStart(int meritClass) {
    return farStart[meritClass];
  }

  int far(int place) {
    return far[place];
  }

  int farSize() {
    return far.length;
  }
}
