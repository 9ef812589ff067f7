package id.tenguyun.placement.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import org.junit.jupiter.api.Test;

/** Section 5: a sealed seat is opened by two officers, and with proof. */
class ReleaseTest {

  private final World world = World.kaltara();

  private ReleaseRequested request(String actId, String officer, int seats) {
    return new ReleaseRequested(
        actId,
        officer,
        "R-1",
        "V1",
        "65",
        seats,
        world.last(DecisionRecorded.class).roundId(),
        "no local is left");
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
}
