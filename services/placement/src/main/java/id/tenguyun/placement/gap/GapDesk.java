package id.tenguyun.placement.gap;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.FigureEvent.SkillGapFound;
import id.tenguyun.placement.message.GapCount;
import id.tenguyun.placement.message.GapReason;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Open seats that no local could take, by regency of the workplace and scheme, and what each local
 * worker in the pool lacks for them, so that training centres know what to teach next.
 */
public final class GapDesk {

  private GapDesk() {}

  /** What one worker lacks; the unit is empty where the reason is not a unit. */
  private record Lack(GapReason reason, String unit) {
    private static final Comparator<Lack> ORDER =
        Comparator.comparing(Lack::reason).thenComparing(Lack::unit);
  }

  /** The gaps of a market at the end of a day. */
  public static List<PlacementEvent> assess(PlacementState state, String market, Instant now) {
    LocalDate day = Wita.date(now.minusNanos(1));
    Map<String, List<Vacancy>> byPlaceAndScheme = new TreeMap<>();
    for (Vacancy vacancy : state.vacancies().open(market)) {
      String scheme = vacancy.terms().requiredScheme();
      if (scheme != null && noLocalLeft(vacancy)) {
        String regency = new RegionCode(vacancy.terms().workplaceVillage()).regency();
        byPlaceAndScheme
            .computeIfAbsent(regency + "/" + scheme, k -> new ArrayList<>())
            .add(vacancy);
      }
    }
    return byPlaceAndScheme.values().stream()
        .map(vacancies -> gap(state, vacancies, market, day, now))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The latest round asked every local and seats were left that any of them could have had. */
  private static boolean noLocalLeft(Vacancy vacancy) {
    LastDecision last = vacancy.lastDecision();
    return last != null
        && last.localsExhausted()
        && last.openTier().number() >= PriorityTier.PROVINCE.number();
  }

  private static Optional<PlacementEvent> gap(
      PlacementState state, List<Vacancy> vacancies, String market, LocalDate day, Instant now) {
    Map<Lack, Integer> seatsByLack = new TreeMap<>(Lack.ORDER);
    Map<Lack, Set<String>> workersByLack = new TreeMap<>(Lack.ORDER);
    int openSeats = 0;
    for (Vacancy vacancy : vacancies) {
      int seats = vacancy.terms().openings() - state.placements().holding(vacancy.key()).size();
      openSeats += seats;
      Set<Lack> lacks = new TreeSet<>(Lack.ORDER);
      for (Worker worker : state.workers().of(market)) {
        lack(state, worker, vacancy, day)
            .ifPresent(lack -> {
              lacks.add(lack);
              workersByLack
                  .computeIfAbsent(lack, l -> new TreeSet<>())
                  .add(worker.workerId().toString());
            });
      }
      if (lacks.isEmpty()) {
        lacks.add(new Lack(GapReason.NO_CERTIFICATE, ""));
      }
      lacks.forEach(lack -> seatsByLack.merge(lack, seats, Integer::sum));
    }
    if (openSeats == 0) {
      return Optional.empty();
    }
    List<GapCount> gaps = new ArrayList<>();
    seatsByLack.forEach((lack, seats) ->
        gaps.add(
            new GapCount(
                lack.reason(),
                lack.unit().isEmpty() ? null : lack.unit(),
                seats,
                workersByLack.getOrDefault(lack, Set.of()).size())));
    VacancyTerms terms = vacancies.getFirst().terms();
    return Optional.of(
        new SkillGapFound(
            now,
            day,
            market,
            new RegionCode(terms.workplaceVillage()).regency(),
            java.util.Objects.requireNonNull(terms.requiredScheme()),
            openSeats,
            gaps));
  }

  /** What keeps a local worker of the pool out; nothing for others. */
  private static Optional<Lack> lack(
      PlacementState state, Worker worker, Vacancy vacancy, LocalDate day) {
    Domicile domicile = worker.domicile();
    boolean local =
        domicile != null
            && domicile.inProvinceOf(new RegionCode(vacancy.terms().workplaceVillage()));
    if (!local || !Eligibility.inPool(state, worker)) {
      return Optional.empty();
    }
    VacancyTerms terms = vacancy.terms();
    List<Certificate> ofScheme =
        worker.certificates().stream()
            .filter(c -> c.schemeCode().equals(terms.requiredScheme()))
            .toList();
    if (ofScheme.isEmpty()) {
      return missingUnit(state, worker, terms, day);
    }
    List<Certificate> valid =
        ofScheme.stream().filter(c -> c.inForceOn(day) && c.inForceOn(terms.startsOn())).toList();
    if (valid.isEmpty()) {
      return Optional.of(new Lack(GapReason.EXPIRED, ""));
    }
    return valid.stream().noneMatch(c -> c.kkniLevel() >= terms.minimumKkniLevel())
        ? Optional.of(new Lack(GapReason.LEVEL_TOO_LOW, ""))
        : Optional.empty();
  }

  /** Without a certificate of the scheme: one unit short of it, or none of its trade at all. */
  private static Optional<Lack> missingUnit(
      PlacementState state, Worker worker, VacancyTerms terms, LocalDate day) {
    Set<String> missing =
        new TreeSet<>(
            state
                .catalogue()
                .unitsAround(java.util.Objects.requireNonNull(terms.requiredScheme())));
    int asked = missing.size();
    worker.completions().forEach(c -> missing.removeAll(c.units()));
    worker.certificates().stream()
        .filter(c -> c.inForceOn(day))
        .forEach(c -> missing.removeAll(c.units()));
    return missing.size() == 1 && asked > 1
        ? Optional.of(new Lack(GapReason.MISSING_UNIT, missing.iterator().next()))
        : Optional.of(new Lack(GapReason.NO_CERTIFICATE, ""));
  }
}
