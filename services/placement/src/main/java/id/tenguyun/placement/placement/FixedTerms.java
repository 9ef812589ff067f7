package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.compliance.DirectHire;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All fixed terms (PKWT) of one worker with one employer: 60 months in all, over placements and
 * direct hires (PP 35/2021 art. 8). A placement counts from its first day to its last, one under
 * way to the end agreed; a direct hire counts the months agreed. Thirty odd days make a month.
 * Months that a vacancy itself declares as served before are not added to those on record: the
 * longer of the two counts.
 */
public final class FixedTerms {

  /** The most that all terms together may last, in months. */
  public static final int LONGEST_MONTHS = 60;

  private static final int DAYS_A_MONTH = 30;

  private record Term(String of, int months, int days) {
    String text() {
      return months + (days == 0 ? "" : " months and " + days + " days") + " (" + of + ")";
    }
  }

  private FixedTerms() {}

  /** Months on record, a part of one counted as a whole. */
  public static int monthsOnRecord(PlacementState state, UUID workerId, String employerId) {
    return wholeMonths(onRecord(state, workerId, employerId, null));
  }

  /** Whether this vacancy's term would take the worker over the limit. */
  public static boolean wouldExceed(PlacementState state, UUID workerId, Vacancy vacancy) {
    return vacancy.terms().contractType() == ContractType.PKWT
        && Objects.requireNonNullElse(vacancy.terms().contractMonths(), 0)
                + monthsOnRecord(state, workerId, vacancy.employerId())
            > LONGEST_MONTHS;
  }

  /** Why this placement's term would take the worker over the limit, with the sum. */
  static Optional<Refusal> exceeded(PlacementState state, Placement placement) {
    Integer agreed = placement.contractMonths();
    if (placement.contractType() != ContractType.PKWT || agreed == null) {
      return Optional.empty();
    }
    List<Term> terms = onRecord(state, placement);
    if (wholeMonths(terms) + agreed <= LONGEST_MONTHS) {
      return Optional.empty();
    }
    String sum = terms.stream().map(Term::text).collect(Collectors.joining(" + "));
    return Optional.of(
        new Refusal(
            "PKWT_SUM_TOO_LONG",
            "nominationId",
            sum
                + " + "
                + agreed
                + " (this contract) = "
                + (wholeMonths(terms) + agreed)
                + " months",
            LONGEST_MONTHS + " months in all with one employer (PP 35/2021 art. 8)"));
  }

  /** The last day that a placement's work may have. */
  static LocalDate longestEnd(PlacementState state, Placement placement, LocalDate startedOn) {
    int declared = state.vacancies().get(placement.vacancyKey()).terms().priorContractMonths();
    int before = Math.max(declared, wholeMonths(onRecord(state, placement)));
    return startedOn.plusMonths(Math.max(0, LONGEST_MONTHS - before)).minusDays(1);
  }

  private static List<Term> onRecord(PlacementState state, Placement placement) {
    return onRecord(
        state,
        placement.nomination().workerId(),
        placement.nomination().employerId(),
        placement.id());
  }

  private static List<Term> onRecord(
      PlacementState state, UUID workerId, String employerId, @Nullable String except) {
    List<Term> terms = new ArrayList<>();
    for (Placement placement : state.placements().ofWorker(workerId)) {
      LocalDate from = placement.startedOn();
      LocalDate last = placement.endedOn() == null ? placement.endsOn() : placement.endedOn();
      if (from != null
          && last != null
          && placement.contractType() == ContractType.PKWT
          && placement.nomination().employerId().equals(employerId)
          && !placement.id().equals(except)) {
        Period served = Period.between(from, last.plusDays(1));
        terms.add(
            new Term(
                "vacancy " + placement.nomination().vacancyId(),
                Math.toIntExact(served.toTotalMonths()),
                served.getDays()));
      }
    }
    for (DirectHire hire : state.directHires().ofWorker(workerId)) {
      DirectHireReported report = hire.report();
      Integer months = report.contractMonths();
      if (report.contractType() == ContractType.PKWT
          && months != null
          && report.employerId().equals(employerId)) {
        terms.add(new Term("direct hire " + report.hireId(), months, 0));
      }
    }
    return terms;
  }

  private static int wholeMonths(List<Term> terms) {
    int months = 0;
    int days = 0;
    for (Term term : terms) {
      months += term.months();
      days += term.days();
    }
    return months + Math.ceilDiv(days, DAYS_A_MONTH);
  }
}
