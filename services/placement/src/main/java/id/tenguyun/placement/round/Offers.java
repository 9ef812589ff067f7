package id.tenguyun.placement.round;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.region.Workplace;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The vacancies of a round as columns, so that looking at one costs next to nothing: highest wage
 * first, then by id, which is how somebody wants them who lives equally far from all.
 */
final class Offers {

  private static final Comparator<Vacancy> BY_WAGE =
      Comparator.comparing((Vacancy v) -> v.terms().monthlyWageIdr(), Comparator.reverseOrder())
          .thenComparing(Vacancy::vacancyId)
          .thenComparing(Vacancy::key);

  private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

  private final List<Vacancy> vacancies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, SortedSet<Integer>> kindsByScheme = new HashMap<>();
  private final Map<String, SortedSet<Integer>> kindsByUnit = new HashMap<>();
  private final List<Workplace> places = new ArrayList<>();
  private final Map<String, Surroundings> surroundings = new HashMap<>();
  private final Map<String, HomeOrder> orders = new HashMap<>();
  private final int[] kind;
  private final int[] place;
  private final int[] startsOn;
  private final int[] residentBy;
  private final int[] openTier;

  /** Of vacancies whose first window is open. */
  Offers(PlacementState state, Collection<Vacancy> taking) {
    this.vacancies = taking.stream().sorted(BY_WAGE).toList();
    int n = vacancies.size();
    this.kind = new int[n];
    this.place = new int[n];
    this.startsOn = new int[n];
    this.residentBy = new int[n];
    this.openTier = new int[n];
    Map<Kind, Integer> kindNumbers = new LinkedHashMap<>();
    Map<String, Integer> placeNumbers = new HashMap<>();
    for (int offer = 0; offer < n; offer++) {
      Vacancy vacancy = vacancies.get(offer);
      numbers.put(vacancy.key(), offer);
      Kind asked =
          new Kind(Eligibility.meritClass(state, vacancy), vacancy.terms().requiredUnits());
      kind[offer] = kindNumbers.computeIfAbsent(asked, this::addKind);
      place[offer] =
          placeNumbers.computeIfAbsent(
              vacancy.projectId() + "@" + vacancy.terms().workplaceVillage(),
              k -> addPlace(state, vacancy));
      startsOn[offer] = Math.toIntExact(vacancy.terms().startsOn().toEpochDay());
      int months =
          state.policies().get(vacancy.policyId(), vacancy.policyVersion()).minimumMonths();
      residentBy[offer] =
          Math.toIntExact(Wita.date(vacancy.cutOffAt()).minusMonths(months).toEpochDay());
      openTier[offer] = Objects.requireNonNull(vacancy.openTier()).number();
    }
  }

  private int addKind(Kind asked) {
    int number = kinds.size();
    kinds.add(asked);
    if (!asked.merit().scheme().isEmpty()) {
      kindsByScheme.computeIfAbsent(asked.merit().scheme(), s -> new TreeSet<>()).add(number);
    } else if (!asked.units().isEmpty()) {
      kindsByUnit.computeIfAbsent(asked.units().getFirst(), u -> new TreeSet<>()).add(number);
    }
    return number;
  }

  private int addPlace(PlacementState state, Vacancy vacancy) {
    places.add(
        state.catalogue().workplace(vacancy.projectId(), vacancy.terms().workplaceVillage()));
    return places.size() - 1;
  }

  int size() {
    return vacancies.size();
  }

  Vacancy vacancy(int offer) {
    return vacancies.get(offer);
  }

  /** The place of a vacancy that takes part. */
  int number(String key) {
    return Objects.requireNonNull(numbers.get(key), key);
  }

  int kindOf(int offer) {
    return kind[offer];
  }

  Kind kind(int number) {
    return kinds.get(number);
  }

  int kinds() {
    return kinds.size();
  }

  int startsOn(int offer) {
    return startsOn[offer];
  }

  int openTier(int offer) {
    return openTier[offer];
  }

  /** Kinds for which the certificates could do, by number. */
  SortedSet<Integer> kindsFor(List<Certificate> inForce) {
    SortedSet<Integer> found = new TreeSet<>();
    for (Certificate certificate : inForce) {
      found.addAll(kindsByScheme.getOrDefault(certificate.schemeCode(), NONE));
      if (!kindsByUnit.isEmpty()) {
        certificate.units().forEach(unit -> found.addAll(kindsByUnit.getOrDefault(unit, NONE)));
      }
    }
    return found;
  }

  /**
   * Her tier at an offer.
   *
   * @param around her village
   * @param since days since 1970 from which she has lived in the areas of tiers 1 to 4
   */
  int tier(int offer, Surroundings around, int[] since) {
    for (int tier = 1; tier <= since.length; tier++) {
      if (around.shares(place[offer], tier) && since[tier - 1] <= residentBy[offer]) {
        return tier;
      }
    }
    return PriorityTier.NATIONAL.number();
  }

  /** What a village shares with the places of work. */
  Surroundings around(Domicile home) {
    return surroundings.computeIfAbsent(
        home.village(), village -> Surroundings.of(home, places, orderFor(home)));
  }

  /** Villages from which every place of work is equally far share one order. */
  private HomeOrder orderFor(Domicile home) {
    byte[] distances = new byte[places.size()];
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < distances.length; i++) {
      distances[i] = (byte) home.distanceTo(places.get(i).village());
      name.append((char) ('0' + distances[i]));
    }
    return orders.computeIfAbsent(
        name.toString(), n -> new HomeOrder(this, offer -> distances[place[offer]]));
  }

  boolean sameWage(int offer, int other) {
    return wage(offer).compareTo(wage(other)) == 0;
  }

  private BigDecimal wage(int offer) {
    return vacancies.get(offer).terms().monthlyWageIdr();
  }
}
