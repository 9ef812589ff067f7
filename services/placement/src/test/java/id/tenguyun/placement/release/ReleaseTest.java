package id.tenguyun.placement.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.EffortEvidence;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5: a sealed seat is opened by two officers, and with proof. */
class ReleaseTest {

  private final World world = World.kaltara();

  private static final List<EffortEvidence> EFFORT =
      List.of(
          new EffortEvidence(EffortKind.TRAINING_CENTRES_ASKED, "letter 12/2026"),
          new EffortEvidence(EffortKind.JOB_FAIR, "Tanjung Selor, 3 July 2026"));

  private LocalDate until;

  private ReleaseRequested request(String actId, String officer, int seats) {
    return new ReleaseRequested(
        actId,
        officer,
        "R-1",
        "V1",
        "65",
        seats,
        world.last(DecisionRecorded.class).roundId(),
        "no local is left",
        EFFORT,
        "AKAD-2026-3",
        until);
  }

  private static ReleaseSigned sign(String actId, String officer) {
    return new ReleaseSigned(actId, officer, "R-1", "V1", "65");
  }

  private void outsidersOnly() {
    for (int i = 0; i < 12; i++) {
      world.welder("64.71.01.1001", 60 + i);
    }
    world.publish(world.vacancy("V1").openings(10));
    world.passHours(320);
    assertThat(world.nominated("V1")).hasSize(2);
  }

  @Test
  void twoOfficersOpenWhatTheFloorKeeps() {
    outsidersOnly();
    world.accept(request("A-1", "officer-1", 8), "office");
    world.passHours(2);
    assertThat(world.nominated("V1")).hasSize(2);

    world.accept(sign("A-2", "officer-2"), "office");
    world.passHours(2);

    assertThat(world.last(SeatsReleased.class).seats()).isEqualTo(8);
    assertThat(world.nominated("V1")).hasSize(10);
  }

  @Test
  void aReleaseOfSomeSeatsOpensNoMore() {
    outsidersOnly();
    world.accept(request("A-1", "officer-1", 3), "office");
    world.accept(sign("A-2", "officer-2"), "office");
    world.passHours(2);

    assertThat(world.nominated("V1")).hasSize(5);
  }

  @Test
  void nobodySignsForTwo() {
    outsidersOnly();
    world.accept(request("A-1", "officer-1", 8), "office");

    assertThat(world.refusals(sign("A-2", "officer-1"), "office")).containsExactly("SAME_OFFICER");
    assertThat(world.refusals(sign("A-3", " OFFICER-1 "), "office"))
        .containsExactly("SAME_OFFICER");
    assertThat(world.events(SeatsReleased.class)).isEmpty();
  }

  @Test
  void aSignatureNeedsARequest() {
    outsidersOnly();

    assertThat(world.refusals(sign("A-2", "officer-2"), "office"))
        .containsExactly("UNKNOWN_RELEASE");
  }

  @Test
  void noMoreSeatsThanAreSealed() {
    outsidersOnly();

    assertThat(world.refusals(request("A-1", "officer-1", 9), "office"))
        .containsExactly("SEATS_OUT_OF_RANGE");
  }

  @Test
  void aLocalWhoComesBeforeTheSignatureKeepsTheSeatsClosed() {
    outsidersOnly();
    world.accept(request("A-1", "officer-1", 8), "office");
    world.welder("65.01.04.2001", 55);

    assertThat(world.refusals(sign("A-2", "officer-2"), "office")).contains("LOCALS_LEFT");
  }

  @Test
  void localsAreAskedFirst() {
    world.publish(world.vacancy("V1").openings(10));
    world.passHours(100);

    assertThat(world.refusals(request("A-1", "officer-1", 8), "office"))
        .contains("LOCALS_NOT_ASKED_YET", "NO_PROOF");
  }

  @Test
  void aReleaseIsSignedOnce() {
    outsidersOnly();
    world.accept(request("A-1", "officer-1", 4), "office");
    world.accept(sign("A-2", "officer-2"), "office");

    assertThat(world.refusals(sign("A-3", "officer-3"), "office")).contains("SIGNED_ALREADY");
  }

  @Test
  void theRecordSaysWhoOpenedWhatWhenWhyAndUntilWhen() {
    outsidersOnly();
    until = Wita.date(world.now()).plusDays(10);
    ReleaseRequested asked = request("A-1", "officer-1", 4);
    world.accept(asked, "office");
    world.accept(sign("A-2", "officer-2"), "office");

    SeatsReleased released = world.last(SeatsReleased.class);
    assertThat(released.requestedBy()).isEqualTo("officer-1");
    assertThat(released.signedBy()).isEqualTo("officer-2");
    assertThat(released.reason()).isEqualTo("no local is left");
    assertThat(released.proofRoundId()).isEqualTo(asked.proofRoundId());
    assertThat(released.evidence()).isEqualTo(EFFORT);
    assertThat(released.akadApprovalNumber()).isEqualTo("AKAD-2026-3");
    assertThat(released.expiresAt()).isEqualTo(Wita.endOf(until));
  }

  @Test
  void anExpiredReleaseOpensNothingMoreAndItsUnheldSeatsSealAgain() {
    for (int i = 0; i < 4; i++) {
      world.welder("64.71.01.1001", 60 + i);
    }
    world.publish(world.vacancy("V1").openings(10).closes(Wita.date(world.now()).plusDays(40)));
    world.passHours(320);
    until = Wita.date(world.now()).plusDays(2);
    world.accept(request("A-1", "officer-1", 8), "office");
    world.accept(sign("A-2", "officer-2"), "office");
    world.passAccepting(2);
    assertThat(world.nominated("V1")).hasSize(4);
    world.restart().passTo(until.plusDays(2));

    SeatsSealed sealed = world.last(SeatsSealed.class);
    assertThat(sealed.at()).isEqualTo(Wita.endOf(until));
    assertThat(sealed.seats()).isEqualTo(8);
    world.welder("64.71.01.1001", 90);
    world.passHours(30);
    assertThat(world.nominated("V1")).hasSize(4); // who holds a seat keeps it, nobody joins
  }

  @Test
  void aSeatThatFallsFreeAfterTheExpiryStaysSealed() {
    outsidersOnly();
    until = Wita.date(world.now());
    world.accept(request("A-1", "officer-1", 8), "office");
    world.accept(sign("A-2", "officer-2"), "office");
    world.passHours(200); // nobody answers: all lapse, the last of them after the expiry

    assertThat(world.events(SeatsSealed.class)).hasSize(1);
    long since =
        world.events(WorkerNominated.class).stream()
            .filter(n -> n.at().isAfter(world.last(SeatsSealed.class).at()))
            .count();
    assertThat(since).isLessThanOrEqualTo(2); // what no floor keeps
  }

  @Test
  void aReleaseThatExpiredUnsignedCannotBeSigned() {
    outsidersOnly();
    until = Wita.date(world.now());
    world.accept(request("A-1", "officer-1", 8), "office");
    world.passHours(30);

    assertThat(world.refusals(sign("A-2", "officer-2"), "office")).contains("RELEASE_EXPIRED");
  }

  @Test
  void aReleaseEndsWithinWhatThePolicyAllows() {
    outsidersOnly();
    until = Wita.date(world.now()).plusDays(91);
    assertThat(world.refusals(request("A-1", "officer-1", 8), "office"))
        .containsExactly("EXPIRY_OUT_OF_RANGE");
    until = Wita.date(world.now()).minusDays(1);
    assertThat(world.refusals(request("A-2", "officer-1", 8), "office"))
        .containsExactly("EXPIRY_OUT_OF_RANGE");
  }

  @Test
  void aReleaseNeedsEvidenceOfEffort() {
    outsidersOnly();
    ReleaseRequested bare =
        new ReleaseRequested(
            "A-1",
            "officer-1",
            "R-1",
            "V1",
            "65",
            8,
            world.last(DecisionRecorded.class).roundId(),
            "none left",
            List.of(),
            null,
            null);

    assertThat(world.refusals(bare, "office")).containsExactly("NO_EVIDENCE_OF_EFFORT");
  }
}
