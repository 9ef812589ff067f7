package id.tenguyun.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The vacancies of a round as columns, by place. */
final class Openings {
  private final int[] districts;
  private final int[] residentBy;
  private final int[] meritClasses;
  private final Offers offers;

  /** Per vacancy the number of its set of ring-1 villages; 0 is the empty set. */
  private final int[] rings;

  private final Map<Long, int[]> ringsOfVillage = new HashMap<>();

  /** Districts that have a ring-1 village, to tell quickly that a worker lives in none. */
  private final BitSet ringDistricts = new BitSet();

  /** Whether a vacancy has ring-1 villages in other provinces than its own. */
  private final BitSet wideRings = new BitSet();

  Openings(MeritClassProblem problem, VacancyIndex index) {
    int n = index.size();
    this.districts = new int[n];
    this.residentBy = new int[n];
    this.meritClasses = new int[n];
    this.rings = new int[n];
    this.offers = new Offers(problem, index);
    Map<Set<String>, Integer> ringNumbers = new HashMap<>();
    ringNumbers.put(Set.of(), 0);
    for (int place = 0; place < n; place++) {
      int number = index.number(place);
      Opening opening = problem.vacancy(number);
      districts[place] = problem.workplace(number);
      residentBy[place] = (int) opening.residentBy().toEpochDay();
      meritClasses[place] = problem.meritClass(number);
      if (!opening.ringOneVillages().isEmpty()) {
        rings[place] = ring(opening, ringNumbers);
        markWide(place, opening);
      }
    }
  }

  private int ring(Opening opening, Map<Set<String>, Integer> numbers) {
    Integer known = numbers.get(opening.ringOneVillages());
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(opening.ringOneVillages(), number);
    String whose = "ring 1 of vacancy " + Checks.quoted(opening.plan().vacancy());
    for (String village : new TreeSet<>(opening.ringOneVillages())) {
      int district = RegionCode.district(village, whose);
      ringDistricts.set(district);
      ringsOfVillage.merge(
          RegionCode.key(district, RegionCode.village(village)),
          new int[] {number},
          Openings::joined);
    }
    return number;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private void markWide(int vacancy, Opening opening) {
    String province = opening.workplace().substring(0, 2);
    wideRings.set(
        vacancy,
        opening.ringOneVillages().stream().anyMatch(village -> !village.startsWith(province)));
  }

  int district(int vacancy) {
    return districts[vacancy];
  }

  /** Last day on which a resident may have moved in. */
  int residentBy(int vacancy) {
    return residentBy[vacancy];
  }

  int meritClass(int vacancy) {
    return meritClasses[vacancy];
  }

  /** What the vacancies offer, for workers who state terms. */
  Offers offers() {
    return offers;
  }

  boolean hasRing(int vacancy) {
    return rings[vacancy] != 0;
  }

  boolean hasWideRing(int vacancy) {
    return wideRings.get(vacancy);
  }

  /** Numbers of the ring-1 sets a village lies in; null for next to all villages. */
  int @Nullable [] ringsOf(int district, int village) {
    return ringDistricts.get(district)
        ? ringsOfVillage.get(RegionCode.key(district, village))
        : null;
  }

  /** Whether the vacancy's ring 1 is one of those. */
  boolean inRing(int vacancy, int[] someRings) {
    for (int ring : someRings) {
      if (ring == rings[vacancy]) {
        return true;
      }
    }
    return false;
  }
}
