package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.VacancyEvent.VacancyFillRecorded;
import id.tenguyun.placement.message.VacancyInput.VacancyFillReported;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The employer's own report that a vacancy is filled (Perpres 57/2023 art. 6): due so many days
 * after the last seat was confirmed, as the policy has it; one that does not come raises a finding,
 * and may still come late.
 */
final class FillReports {

  private FillReports() {}

  static Decision<PlacementEvent> decide(
      PlacementState state, Vacancy vacancy, VacancyFillReported input, Instant now) {
    Instant filledAt = vacancy.filledAt();
    if (vacancy.fillReportedOn() != null) {
      return input.filledOn().equals(vacancy.fillReportedOn())
          ? Decision.duplicate(input.vacancyId())
          : refuse(
              "REPORTED_ALREADY",
              "filledOn",
              input.filledOn().toString(),
              vacancy.fillReportedOn() + ", as reported");
    }
    if (vacancy.status() != VacancyStatus.FILLED || filledAt == null) {
      return refuse("NOT_FILLED", "vacancyId", vacancy.status().toString(), "a filled vacancy");
    }
    LocalDate today = Wita.date(now);
    LocalDate published = Wita.date(vacancy.publishedAt());
    if (input.filledOn().isAfter(today) || input.filledOn().isBefore(published)) {
      return refuse(
          "FILL_OUT_OF_RANGE", "filledOn", input.filledOn().toString(), published + " to " + today);
    }
    boolean late = !now.isBefore(dueAt(state, vacancy, filledAt));
    return Decision.accepted(
        new VacancyFillRecorded(
            now,
            vacancy.vacancyId(),
            vacancy.employerId(),
            vacancy.projectId(),
            vacancy.market(),
            input.filledOn(),
            late));
  }

  /** When the report must have come. */
  static Instant dueAt(PlacementState state, Vacancy vacancy, Instant filledAt) {
    int days =
        state
            .policies()
            .get(vacancy.policyId(), vacancy.policyVersion())
            .followUp()
            .filledReportDueDays();
    return Wita.endOf(Wita.date(filledAt).plusDays(days));
  }

  /** The report did not come in time. */
  static List<PlacementEvent> overdue(Vacancy vacancy, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    events.add(
        new FindingRaised(
            now,
            vacancy.key() + "/" + vacancy.filledAt() + "/FILLED_VACANCY_NOT_REPORTED",
            FindingKind.FILLED_VACANCY_NOT_REPORTED,
            vacancy.market(),
            vacancy.vacancyId(),
            null,
            vacancy.employerId(),
            vacancy.projectId(),
            null,
            null,
            "Filled on "
                + (vacancy.filledAt() == null ? "?" : Wita.date(vacancy.filledAt()).toString())
                + " and not reported by "
                + Wita.date(now.minusSeconds(1))
                + " (Perpres 57/2023 art. 6)."));
    return events;
  }

  private static Decision<PlacementEvent> refuse(
      String code, String field, String found, String allowed) {
    return Decision.rejected(List.of(new Refusal(code, field, found, allowed)));
  }
}
