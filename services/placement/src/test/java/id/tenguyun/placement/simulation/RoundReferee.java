package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.LotteryCommitted;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;

/** Works a round's seat plans, lottery and digest out again, and has its choices checked. */
final class RoundReferee {

  private final ShadowMarket market;
  private final LedgerReferee ledgers;
  private final SeatReferee seats;
  private final StabilityReferee stability;
  private String commitment;
  private ShadowRound round;
  int rounds;
  int nominations;

  RoundReferee(
      ShadowMarket market, LedgerReferee ledgers, SeatReferee seats, StabilityReferee stability) {
    this.market = market;
    this.ledgers = ledgers;
    this.seats = seats;
    this.stability = stability;
  }

  void see(PlacementEvent event) {
    switch (event) {
      case LotteryCommitted it -> {
        assertThat(commitment).as("one genesis").isNull();
        commitment = it.seedCommitment();
      }
      case RoundStarted it -> start(it);
      case DecisionRecorded it -> decide(it);
      case WorkerNominated it -> nominate(it.nomination());
      case RoundCompleted it -> complete(it);
      default -> {
        // Not a round's.
      }
    }
  }

  private void start(RoundStarted it) {
    assertThat(round).as("one round at a time").isNull();
    ledgers.allAreBalanced();
    assertThat(it.seedCommitment()).isEqualTo(commitment);
    round = new ShadowRound(it);
    for (ShadowVacancy vacancy : market.vacancies.values()) {
      boolean runs = vacancy.takesPart && vacancy.frozenSince == null;
      if (runs && vacancy.openTier > 0 && vacancy.plan().seats() > 0) {
        round.plans.put(vacancy.key, vacancy.plan());
      }
    }
  }

  private void decide(DecisionRecorded it) {
    String key = ShadowMarket.key(it.employerId(), it.vacancyId());
    ShadowVacancy.Plan plan = round.plans.get(key);
    assertThat(plan).as("%s takes part in %s", key, it.roundId()).isNotNull();
    assertThat(it.seatPlan().remaining()).as("seats of %s", key).isEqualTo(plan.seats());
    assertThat(it.seatPlan().floors()).as("floors of %s", key).isEqualTo(plan.floors());
    assertThat(it.seatPlan().traitSeats()).as("trait seats of %s", key).isEqualTo(plan.traits());
    assertThat(it.seatPlan().outsiderCap()).as("cap of %s", key).isEqualTo(plan.cap());
    round.decisions.put(key, it);
    it.taken().forEach(t -> round.vacancyOf.put(t.workerId().toString(), key));
  }

  private void nominate(Nomination it) {
    String key = ShadowMarket.key(it.employerId(), it.vacancyId());
    ShadowVacancy vacancy = market.vacancies.get(key);
    ShadowWorker worker = market.workers.get(it.workerId().toString());
    LocalDate today = ShadowMarket.day(round.started.now());
    assertThat(round.vacancyOf.get(worker.id)).isEqualTo(key);
    assertThat(it.certificateNumbers()).as("the nomination names certificates").isNotEmpty();
    for (String number : it.certificateNumbers()) {
      ShadowWorker.Paper paper = worker.papers.get(number);
      assertThat(paper.validOn(today)).as("%s in force now", number).isTrue();
      assertThat(paper.validOn(vacancy.accepted.terms().startsOn()))
          .as("%s in force on the start date", number)
          .isTrue();
    }
    nominations++;
    round.nominations++;
  }

  private void complete(RoundCompleted it) {
    byte[] seed = HexFormat.of().parseHex(it.seed());
    assertThat(Sha256.hex(seed)).as("the revealed seed is the committed one").isEqualTo(commitment);
    commitment = it.nextSeedCommitment();
    assertThat(round.decisions.keySet()).isEqualTo(round.plans.keySet());
    assertThat(round.nominations).isEqualTo(round.vacancyOf.size());
    stability.nobodyWasPassedOver(round, seed);
    StringBuilder lines = new StringBuilder();
    round.vacancyOf.forEach((worker, key) ->
        lines.append(worker).append('\t').append(key.substring(key.indexOf('/') + 1)).append('\n'));
    assertThat(it.digest())
        .isEqualTo(Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8)));
    seats.bind(round);
    round = null;
    rounds++;
  }
}
