package id.tenguyun.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.Submissions;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.OfficeInput.RoundOrdered;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.LotteryCommitted;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import id.tenguyun.placement.message.SeatSlot;
import id.tenguyun.placement.region.PriorityTier;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sections 2, 5 and 6 as one vacancy lives through them. */
class WindowsAndSeatsTest {

  private static final String RING = "65.01.04.2001";
  private static final String REGENCY = "65.01.05.1001";
  private static final String PROVINCE = "65.71.01.1001";
  private static final String OUTSIDE = "64.71.01.1001";

  @Test
  void inTheFirstWindowsTheNearestTakeWhatTheirFloorGuarantees() {
    World world = World.kaltara();
    for (int i = 0; i < 6; i++) {
      world.welder(RING, 60 + i);
      world.welder(REGENCY, 70 + i);
    }
    world.publish(world.vacancy("V1").openings(10)); // floors 2, 2, 5, 8
    world.passAccepting(24);
    assertThat(world.nominated("V1")).hasSize(2);

    world.passAccepting(72);
    assertThat(world.nominated("V1")).hasSize(5);

    world.passAccepting(72);
    assertThat(world.nominated("V1")).hasSize(10);
  }

  @Test
  void aPolicyMayLetTheNearestTakeEverything() {
    World world = World.withPolicy(text -> text.replace("windowSeats: FLOOR", "windowSeats: ALL"));
    for (int i = 0; i < 12; i++) {
      world.welder(RING, 60 + i);
    }
    world.publish(world.vacancy("V1").openings(10));
    world.passHours(2);

    assertThat(world.nominated("V1")).hasSize(10);
  }

  @Test
  void fromTierFourOnMeritDecidesTheRestAmongAllLocals() {
    World world = World.kaltara();
    UUID best = world.welder(PROVINCE, 99);
    UUID good = world.welder(PROVINCE, 95);
    UUID fair = world.welder(RING, 50);
    world.publish(world.vacancy("V1").openings(2)); // floors 1, 1, 1, 2
    world.passAccepting(146);

    assertThat(world.nominated("V1")).containsExactly(fair, best).doesNotContain(good);
  }

  @Test
  void sealedSeatsStayEmptyWhenNoLocalCanFillThem() {
    World world = World.kaltara();
    for (int i = 0; i < 12; i++) {
      world.welder(OUTSIDE, 60 + i);
    }
    world.publish(world.vacancy("V1").openings(10)); // floor of the province 8
    world.passHours(311);
    assertThat(world.nominated("V1")).isEmpty();

    world.passHours(3);
    assertThat(world.nominated("V1")).hasSize(2);
    world.passHours(24);
    assertThat(world.nominated("V1")).hasSize(2);
    DecisionRecorded decision = world.last(DecisionRecorded.class);
    assertThat(decision.seatPlan().outsiderCap()).isIn(0, 2);
  }

  @Test
  void domicileWashingBuysNothing() {
    World world = World.kaltara();
    world.publish(world.vacancy("V1").openings(10));
    UUID washed = world.welder(RING, LocalDate.of(2025, 7, 2), 99);
    UUID settled = world.welder(RING, LocalDate.of(2025, 7, 1), 50);
    world.passHours(200);

    assertThat(world.nominated("V1")).containsExactly(settled);
    world.passHours(120);
    assertThat(world.nomination(washed).orElseThrow().tier()).isEqualTo(PriorityTier.NATIONAL);
  }

  @Test
  void traitSeatsGrowWithTheEmployersOpeningsAndStayHidden() {
    World world = World.kaltara();
    UUID disabled = world.welder("65.71.04.1001", LocalDate.of(2020, 1, 1), 40, "DISABILITY");
    for (int i = 0; i < 60; i++) {
      world.welder("65.71.04.1001", 60);
    }
    // a state-owned employer owes 2 %: one seat of fifty
    world.publish(world.vacancy("V1").atTheMill().openings(50));
    world.passAccepting(146);

    var nomination = world.nomination(disabled).orElseThrow();
    assertThat(nomination.slot()).isEqualTo(SeatSlot.RESERVED);
    assertThat(
            world.events(DecisionRecorded.class).stream()
                .flatMap(d -> d.taken().stream())
                .filter(t -> t.workerId().equals(disabled))
                .map(t -> t.slot()))
        .containsExactly("TRAIT:DISABILITY");
  }

  @Test
  void theSeedIsCommittedToBeforeAndRevealedAfter() {
    World world = World.kaltara();
    for (int i = 0; i < 4; i++) {
      world.welder(RING, 60);
    }
    world.publish(world.vacancy("V1").openings(3));
    world.passHours(80);

    String committed = world.events(LotteryCommitted.class).getFirst().seedCommitment();
    assertThat(world.events(LotteryCommitted.class)).hasSize(1);
    List<RoundCompleted> rounds = world.events(RoundCompleted.class);
    assertThat(rounds).hasSizeGreaterThan(1);
    for (RoundCompleted round : rounds) {
      assertThat(Submissions.sha256Hex(HexFormat.of().parseHex(round.seed()))).isEqualTo(committed);
      committed = round.nextSeedCommitment();
    }
    assertThat(rounds.stream().map(RoundCompleted::seed).distinct()).hasSize(rounds.size());
  }

  @Test
  void oneMarketsSeedGivesNoOthersAway() {
    World world = World.kaltara();
    world.publish(world.vacancy("V1"));
    world.passHours(2);
    Tick tick = world.state.markets().tick().orElseThrow();

    assertThat(Seeds.of(tick, "65")).isNotEqualTo(Seeds.of(tick, "64"));
    assertThat(world.events(RoundCompleted.class))
        .noneMatch(round -> round.seed().equals(tick.entropyHex()));
    assertThat(world.state.markets().get("65").seedHex()).isNotEqualTo(tick.entropyHex());
  }

  @Test
  void roundsInWhichNothingChangedAreSkipped() {
    World world = World.kaltara();
    world.welder(RING, 60);
    world.publish(world.vacancy("V1").openings(3));
    world.passHours(3);
    int before = world.events(RoundStarted.class).size();
    world.passHours(30);

    assertThat(world.events(RoundStarted.class)).hasSize(before);
  }

  @Test
  void anOfficerMayOrderARound() {
    World world = World.kaltara();
    world.publish(world.vacancy("V1").openings(3));
    world.passHours(2);
    UUID late = world.welder(RING, 60);
    assertThat(world.nominated("V1")).isEmpty();

    world.accept(new RoundOrdered("A-1", "officer-1", "65", "kunjungan"), "office");

    assertThat(world.nominated("V1")).containsExactly(late);
    assertThat(world.last(RoundStarted.class).orderedBy()).isEqualTo("officer-1");
  }

  @Test
  void aRoundOrderedRightAfterAnotherWaitsForFreshBytes() {
    World world = World.kaltara();
    world.publish(world.vacancy("V1").openings(3));
    world.passHours(2);
    world.accept(new RoundOrdered("A-1", "officer-1", "65", "x"), "office");
    int rounds = world.events(RoundStarted.class).size();
    world.accept(new RoundOrdered("A-2", "officer-1", "65", "x"), "office");
    assertThat(world.events(RoundStarted.class)).hasSize(rounds);

    world.pass(java.time.Duration.ofMinutes(1));
    assertThat(world.events(RoundStarted.class)).hasSize(rounds + 1);
  }

  @Test
  void aDecisionExplainsItselfToWhoeverWasNotTaken() {
    World world = World.kaltara();
    world.welder(RING, 90);
    world.welder(RING, 50);
    world.publish(world.vacancy("V1")); // one seat, kept for ring 1
    world.passHours(2);

    DecisionRecorded decision = world.last(DecisionRecorded.class);
    Explanation explanation =
        Explanation.of(decision.cutOffs(), PriorityTier.RING_1, List.of(), 5_500).orElseThrow();
    assertThat(explanation.outcome()).isEqualTo(Explanation.Outcome.BELOW_CUT_OFF);
    assertThat(explanation.text())
        .isEqualTo("tier RING_1, merit 5,500; the last seat open to you went at 7,100");
    assertThat(
            Explanation.of(decision.cutOffs(), PriorityTier.NATIONAL, List.of(), 9_000)
                .orElseThrow()
                .outcome())
        .isEqualTo(Explanation.Outcome.NOT_OPEN);
  }
}
