package id.tenguyun.placement.vacancy;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.ledger.LedgerHead;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.NotedEvent.SeatsPlanned;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.VacancyEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsReplanned;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyFillRecorded;
import id.tenguyun.placement.message.VacancyEvent.VacancyFilled;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.protection.Freeze;
import java.time.Instant;
import java.util.Map;

/** Makes events about vacancies part of the state. */
public final class VacancyChanges {

  private VacancyChanges() {}

  /** Applies one. */
  public static void apply(PlacementState state, VacancyEvent event) {
    switch (event) {
      case VacancyAccepted accepted -> accept(state, accepted);
      case WindowOpened opened -> {
        Vacancy vacancy = vacancy(state, opened);
        state.vacancies().put(vacancy.withOpenTier(opened.tier()));
        state.touch(vacancy.market(), opened.at());
      }
      case SeatsReleased released -> {
        Vacancy vacancy = vacancy(state, released);
        state.vacancies().put(vacancy.withReleased(released.seats()));
        state.touch(vacancy.market(), released.at());
      }
      case SeatsReplanned replanned -> {
        Vacancy vacancy = vacancy(state, replanned);
        state.vacancies().put(vacancy.withSeats(replanned.floors(), vacancy.traitSeats()));
        state.touch(vacancy.market(), replanned.at());
      }
      case SeatsSealed sealed ->
          state.vacancies().put(vacancy(state, sealed).withReleased(-sealed.seats()));
      case VacancyFilled filled -> {
        Vacancy vacancy = vacancy(state, filled);
        Instant dueAt = FillReports.dueAt(state, vacancy, filled.at());
        state.vacancies().put(vacancy.filled(filled.at(), dueAt));
      }
      case VacancyFillRecorded recorded ->
          state.vacancies().put(vacancy(state, recorded).fillReported(recorded.filledOn()));
      case VacancyExpired expired -> close(state, expired, VacancyStatus.EXPIRED, expired.at());
      case VacancyWithdrawnConfirmed withdrawn ->
          close(state, withdrawn, VacancyStatus.WITHDRAWN, withdrawn.at());
    }
  }

  /** A finding has taken the place of a report that did not come. */
  public static void apply(PlacementState state, FindingRaised finding) {
    String employer = finding.employerId();
    String id = finding.vacancyId();
    if (finding.kind() == FindingKind.FILLED_VACANCY_NOT_REPORTED
        && employer != null
        && id != null) {
      Vacancy vacancy = state.vacancies().get(Vacancy.keyOf(employer, id));
      state.vacancies().put(vacancy.fillReportMissed());
    }
  }

  /** Applies a plan of seats. */
  public static void apply(PlacementState state, SeatsPlanned planned) {
    Vacancy vacancy = state.vacancies().get(planned.vacancyKey());
    state.vacancies().put(vacancy.withSeats(planned.floors(), planned.traitSeats()));
    state.touch(vacancy.market(), planned.at());
  }

  /** A seat that nobody holds any more is open again, unless the vacancy's time is over. */
  public static void freeSeat(PlacementState state, String vacancyKey, Instant at) {
    Vacancy vacancy = state.vacancies().get(vacancyKey);
    if (vacancy.status() == VacancyStatus.FILLED) {
      state.vacancies().put(vacancy.reopened());
    }
    if (!vacancy.status().counts()) {
      state.ledgers().unbalance(vacancy.ledgerKey(), at);
    }
    state.touch(vacancy.market(), at);
    state.markets().figuresChanged(vacancy.market(), at);
  }

  private static void accept(PlacementState state, VacancyAccepted event) {
    Policy policy = state.policies().get(event.policyId(), event.policyVersion());
    LedgerHead head =
        state
            .ledgers()
            .head(
                event.projectId(),
                event.employerId(),
                event.terms().skillClass(),
                policy.floorsOf(event.terms().skillClass()));
    state.ledgers().open(head);
    Vacancy vacancy =
        new Vacancy(
            Vacancy.keyOf(event.employerId(), event.vacancyId()),
            event.vacancyId(),
            event.employerId(),
            event.projectId(),
            event.market(),
            event.contractorOf(),
            event.publishedAt(),
            event.cutOffAt(),
            event.terms(),
            event.policyId(),
            event.policyVersion(),
            head.key(),
            state.markets().nextPlace(event.market()),
            event.floors(),
            Map.of(),
            event.windows(),
            VacancyStatus.OPEN,
            null,
            0,
            false,
            null,
            null,
            null,
            Freeze.begins(state, event.employerId(), event.market(), policy) ? event.at() : null,
            null);
    state.vacancies().put(vacancy);
    state.markets().figuresChanged(event.market(), event.at());
  }

  private static void close(
      PlacementState state, VacancyEvent event, VacancyStatus status, Instant at) {
    Vacancy vacancy = vacancy(state, event);
    state.vacancies().put(vacancy.withStatus(status));
    state.ledgers().unbalance(vacancy.ledgerKey(), at);
    state.markets().figuresChanged(vacancy.market(), at);
  }

  private static Vacancy vacancy(PlacementState state, VacancyEvent event) {
    return state.vacancies().get(Vacancy.keyOf(event.employerId(), event.vacancyId()));
  }
}
