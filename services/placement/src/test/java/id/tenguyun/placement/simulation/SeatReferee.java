package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.NominationRejected;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyFilled;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.region.PriorityTier;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 11, 2 and 4: who holds which seat, and the moves of every nomination. */
final class SeatReferee {

  private final ShadowMarket market;
  private final LedgerReferee ledgers;
  private final Map<String, String> status = new HashMap<>();
  private final Map<String, LocalDate> startedOn = new HashMap<>();

  SeatReferee(ShadowMarket market, LedgerReferee ledgers) {
    this.market = market;
    this.ledgers = ledgers;
  }

  void see(PlacementEvent event) {
    switch (event) {
      case VacancyFilled it -> fill(it);
      case VacancyExpired it -> exit(market.vacancy(it));
      case VacancyWithdrawnConfirmed it -> exit(market.vacancy(it));
      case NominationRejected it -> free(it.nomination(), "REJECTED");
      case NominationDeclined it -> free(it.nomination(), "DECLINED");
      case NominationLapsed it -> free(it.nomination(), "LAPSED");
      case PlacementConfirmed it -> confirm(it);
      case PlacementStarted it -> {
        move(it.nomination(), "CONFIRMED", "STARTED");
        startedOn.put(it.nomination().nominationId(), it.startedOn());
      }
      case PlacementClosed it -> close(it);
      default -> {
        // Moves nobody.
      }
    }
    seatsAreHeldOnce();
  }

  private void fill(VacancyFilled it) {
    ShadowVacancy vacancy = market.vacancy(it);
    long confirmed =
        vacancy.holders.keySet().stream()
            .filter(id -> Set.of("CONFIRMED", "STARTED", "ENDED").contains(status.get(id)))
            .count();
    assertThat(confirmed).as("confirmed seats of %s", vacancy.key).isEqualTo(it.openings());
    vacancy.takesPart = false;
    vacancy.counts = true;
  }

  private static void exit(ShadowVacancy vacancy) {
    vacancy.counts = false;
    vacancy.takesPart = false;
  }

  /** The nominations take effect. */
  void bind(ShadowRound round) {
    for (var decision : round.decisions.entrySet()) {
      ShadowVacancy vacancy = market.vacancies.get(decision.getKey());
      for (var seat : decision.getValue().taken()) {
        ShadowWorker worker = market.workers.get(seat.workerId().toString());
        assertThat(worker.bound).as("one open nomination of %s", worker.id).isNull();
        worker.bound = seat.nominationId();
        worker.askedBy.add(vacancy.key);
        status.put(seat.nominationId(), "NOMINATED");
        List<String> traits =
            worker.traits.stream().filter(vacancy.traitSeats::containsKey).toList();
        vacancy.holders.put(
            seat.nominationId(), new ShadowVacancy.Holder(worker.id, seat.tier().number(), traits));
      }
      assertThat(vacancy.outsiders())
          .as("outsiders of %s", vacancy.key)
          .isLessThanOrEqualTo(
              Math.max(vacancy.cap(), vacancy.outsiders() - newOutsiders(decision.getValue())));
    }
  }

  private static int newOutsiders(DecisionRecorded decision) {
    return (int) decision.taken().stream().filter(t -> t.tier() == PriorityTier.NATIONAL).count();
  }

  private void confirm(PlacementConfirmed it) {
    move(it.nomination(), "NOMINATED", "CONFIRMED");
    ShadowWorker worker = market.workers.get(it.nomination().workerId().toString());
    if (it.nomination().tier() == PriorityTier.NATIONAL && !worker.village.startsWith("65.")) {
      assertThat(it.akadApprovalNumber()).as("approval number").isNotBlank();
    }
  }

  private void move(Nomination nomination, String from, String to) {
    assertThat(status.get(nomination.nominationId())).isEqualTo(from);
    status.put(nomination.nominationId(), to);
  }

  private void free(Nomination nomination, String to) {
    move(nomination, "NOMINATED", to);
    leave(nomination);
  }

  private void leave(Nomination nomination) {
    ShadowVacancy vacancy = market.vacancy(nomination);
    market.workers.get(nomination.workerId().toString()).bound = null;
    vacancy.holders.remove(nomination.nominationId());
    ledgers.seatLeft(vacancy);
  }

  private void close(PlacementClosed it) {
    String id = it.nomination().nominationId();
    if (it.reason() == EndReason.NEVER_STARTED) {
      move(it.nomination(), "CONFIRMED", "NEVER_STARTED");
      ShadowVacancy vacancy = market.vacancy(it.nomination());
      boolean wasFilled = vacancy.counts && !vacancy.takesPart;
      leave(it.nomination());
      if (wasFilled) {
        vacancy.takesPart = true;
        vacancy.refilled = true;
      }
      return;
    }
    move(it.nomination(), "STARTED", "ENDED");
    ShadowWorker worker = market.workers.get(it.nomination().workerId().toString());
    worker.bound = null;
    Period served = Period.between(startedOn.get(id), it.endedOn().plusDays(1));
    worker.monthsPlaced += Math.max(0, (int) served.toTotalMonths());
    ShadowVacancy vacancy = market.vacancy(it.nomination());
    boolean due =
        vacancy.accepted.terms().contractType() == ContractType.PKWT && served.toTotalMonths() >= 1;
    assertThat(it.compensationDueIdr() != null).as("compensation of %s", id).isEqualTo(due);
  }

  private void seatsAreHeldOnce() {
    for (ShadowVacancy vacancy : market.vacancies.values()) {
      assertThat(vacancy.holders.size())
          .as("seats of %s", vacancy.key)
          .isLessThanOrEqualTo(vacancy.openings());
    }
  }
}
