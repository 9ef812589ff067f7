package id.tenguyun.placement.candidate;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Merit.MeritClass;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.placement.FixedTerms;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 4: who is eligible for a vacancy, and if not, every reason why. */
public final class Eligibility {

  private Eligibility() {}

  /**
   * What a worker is to a vacancy.
   *
   * @param tier as of the cut-off
   * @param certificateNumbers those that make her qualified; empty where she is not
   * @param obstacles codes of what stands in the way; empty for an eligible worker
   */
  public record Assessment(
      PriorityTier tier, List<String> certificateNumbers, List<String> obstacles) {

    public Assessment {
      certificateNumbers = List.copyOf(certificateNumbers);
      obstacles = List.copyOf(obstacles);
    }

    /** Whether nothing stands in the way. */
    public boolean eligible() {
      return obstacles.isEmpty();
    }
  }

  /** Assesses a worker for a vacancy on a day. */
  public static Assessment assess(
      PlacementState state, Worker worker, Vacancy vacancy, LocalDate today) {
    VacancyTerms terms = vacancy.terms();
    List<String> obstacles = new ArrayList<>();
    Domicile domicile = worker.domicile();
    if (domicile == null) {
      obstacles.add("NO_TRAINING_KNOWN");
    }
    Optional<List<String>> certificates = Competence.certificates(worker, terms, today);
    if (certificates.isEmpty()) {
      obstacles.add("NO_CERTIFICATE_IN_FORCE");
    }
    LocalDate ofAgeFrom = worker.ofAgeFrom();
    if (ofAgeFrom != null && ofAgeFrom.isAfter(terms.startsOn())) {
      obstacles.add("NOT_OF_AGE_ON_START");
    }
    if (!inPool(state, worker) || !worker.availability().on(terms.startsOn())) {
      obstacles.add("NOT_AVAILABLE");
    }
    if (state.placements().nominatedBefore(worker.workerId(), vacancy.key())) {
      obstacles.add("NOMINATED_BEFORE");
    }
    if (FixedTerms.wouldExceed(state, worker.workerId(), vacancy)) {
      obstacles.add("PKWT_SUM_TOO_LONG");
    }
    if (!accepts(worker.preferences(), terms)) {
      obstacles.add("TERMS_NOT_ACCEPTED");
    }
    PriorityTier tier = domicile == null ? PriorityTier.NATIONAL : tier(state, domicile, vacancy);
    return new Assessment(tier, certificates.orElse(List.of()), obstacles);
  }

  /** Her tier as of the vacancy's cut-off. */
  private static PriorityTier tier(PlacementState state, Domicile domicile, Vacancy vacancy) {
    Policy policy = state.policies().get(vacancy.policyId(), vacancy.policyVersion());
    return domicile.tierFor(
        state.catalogue().workplace(vacancy.projectId(), vacancy.terms().workplaceVillage()),
        policy.minimumMonths(),
        Wita.date(vacancy.cutOffAt()));
  }

  /** Whether nothing binds her: no open nomination, no placement, no direct hire. */
  public static boolean inPool(PlacementState state, Worker worker) {
    return !worker.erased()
        && worker.directHireId() == null
        && state.placements().binding(worker.workerId()).isEmpty();
  }

  /** Whether she accepts the terms, as far as she stated any. */
  public static boolean accepts(Preferences preferences, VacancyTerms terms) {
    RegionCode workplace = new RegionCode(terms.workplaceVillage());
    boolean region =
        preferences.acceptedRegions().isEmpty()
            || preferences.acceptedRegions().stream()
                .anyMatch(code -> workplace.within(new RegionCode(code)));
    boolean wage =
        preferences.minimumMonthlyWageIdr() == null
            || terms.monthlyWageIdr().compareTo(preferences.minimumMonthlyWageIdr()) >= 0;
    boolean contract =
        preferences.acceptedContractTypes().isEmpty()
            || preferences.acceptedContractTypes().contains(terms.contractType());
    return region && wage && contract;
  }

  /** The merit class of a vacancy. */
  public static MeritClass meritClass(PlacementState state, Vacancy vacancy) {
    Policy policy = state.policies().get(vacancy.policyId(), vacancy.policyVersion());
    String scheme = vacancy.terms().requiredScheme();
    return new MeritClass(
        scheme == null ? "" : scheme,
        scheme == null ? vacancy.terms().requiredUnits() : List.of(),
        vacancy.terms().minimumKkniLevel(),
        policy.merit());
  }
}
