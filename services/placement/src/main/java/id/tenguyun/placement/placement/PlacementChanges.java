package id.tenguyun.placement.placement;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.AnsweringParty;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.NotedEvent.AkadApprovalNoted;
import id.tenguyun.placement.message.OutcomeEvent.NominationAccepted;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationFrozen;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.NominationRejected;
import id.tenguyun.placement.message.OutcomeEvent.NominationThawed;
import id.tenguyun.placement.message.OutcomeEvent.OfNomination;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkReached;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkRetracted;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.VacancyChanges;
import java.time.LocalDate;
import java.util.List;

/** Makes the life of nominations part of the state. */
public final class PlacementChanges {

  private PlacementChanges() {}

  /** Applies one. */
  public static void apply(PlacementState state, OfNomination event) {
    switch (event) {
      case WorkerNominated nominated -> nominate(state, nominated);
      case NominationAccepted accepted -> accept(state, accepted);
      case NominationRejected rejected -> {
        state.streaks().rejected(rejected.nomination().employerId());
        free(state, rejected, PlacementStatus.REJECTED);
      }
      case NominationDeclined declined -> free(state, declined, PlacementStatus.DECLINED);
      case NominationLapsed lapsed -> free(state, lapsed, PlacementStatus.LAPSED);
      case PlacementConfirmed confirmed ->
          state
              .placements()
              .put(
                  placement(state, confirmed)
                      .withAkad(confirmed.akadApprovalNumber())
                      .withStatus(PlacementStatus.CONFIRMED));
      case PlacementStarted started ->
          state
              .placements()
              .put(placement(state, started).started(started.startedOn(), started.endsOn()));
      case NominationFrozen frozen ->
          state.placements().put(placement(state, frozen).frozen(frozen.at()));
      case NominationThawed thawed ->
          state
              .placements()
              .put(
                  placement(state, thawed)
                      .thawed(thawed.employerAnswerDueAt(), thawed.workerAnswerDueAt()));
      case RetentionMarkReached mark ->
          state.placements().put(placement(state, mark).marked(mark.days()));
      case RetentionMarkRetracted mark -> {
        // The end that belies it comes with PlacementClosed.
      }
      case PlacementClosed closed -> close(state, closed);
    }
    state.markets().figuresChanged(event.nomination().market(), event.at());
  }

  /** Keeps an approval number until both have answered. */
  public static void apply(PlacementState state, AkadApprovalNoted noted) {
    Placement placement = state.placements().get(noted.nominationId());
    state.placements().put(placement.withAkad(noted.number()));
  }

  private static void nominate(PlacementState state, WorkerNominated event) {
    Nomination nomination = event.nomination();
    String key = Vacancy.keyOf(nomination.employerId(), nomination.vacancyId());
    Vacancy vacancy = state.vacancies().get(key);
    Worker worker = state.workers().get(nomination.workerId());
    List<String> traits =
        worker.traits().stream().filter(vacancy.traitSeats()::containsKey).sorted().toList();
    state
        .placements()
        .put(
            new Placement(
                nomination,
                key,
                traits,
                akadNeeded(nomination.tier(), worker, vacancy),
                vacancy.terms().contractType(),
                vacancy.terms().contractMonths(),
                PlacementStatus.NOMINATED,
                event.at(),
                event.employerAnswerDueAt(),
                event.workerAnswerDueAt(),
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                Retention.marks(state, nomination)));
    state.vacancies().put(vacancy.withNomination());
  }

  /** A worker of tier 5 who lives outside the province needs the employer's approval number. */
  public static boolean akadNeeded(PriorityTier tier, Worker worker, Vacancy vacancy) {
    Domicile domicile = worker.domicile();
    return tier == PriorityTier.NATIONAL
        && (domicile == null
            || !domicile.inProvinceOf(new RegionCode(vacancy.terms().workplaceVillage())));
  }

  private static void accept(PlacementState state, NominationAccepted event) {
    Placement placement = placement(state, event);
    if (event.party() == AnsweringParty.EMPLOYER) {
      state.streaks().accepted(event.nomination().employerId());
      state.placements().put(placement.acceptedByEmployer());
    } else {
      state.placements().put(placement.acceptedByWorker());
    }
  }

  private static void free(PlacementState state, OfNomination event, PlacementStatus status) {
    Placement placement = placement(state, event);
    state.placements().put(placement.withStatus(status));
    VacancyChanges.freeSeat(state, placement.vacancyKey(), event.at());
  }

  private static void close(PlacementState state, PlacementClosed event) {
    Placement placement = placement(state, event).closed(event.endedOn(), event.reason());
    state.placements().put(placement);
    LocalDate startedOn = placement.startedOn();
    if (startedOn != null) {
      Worker worker = state.workers().get(event.nomination().workerId());
      state
          .workers()
          .put(worker.withExperience(Compensation.fullMonths(startedOn, event.endedOn())));
    }
    if (placement.status().holdsSeat()) {
      state.touch(event.nomination().market(), event.at());
    } else {
      VacancyChanges.freeSeat(state, placement.vacancyKey(), event.at());
    }
  }

  private static Placement placement(PlacementState state, OfNomination event) {
    return state.placements().get(event.nomination().nominationId());
  }
}
