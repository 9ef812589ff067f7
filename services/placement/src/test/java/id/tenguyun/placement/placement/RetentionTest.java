package id.tenguyun.placement.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkReached;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkRetracted;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is still at work after 30, 90, 180 and 365 days is published; the days are policy. */
class RetentionTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 15);

  private World world = World.kaltara();

  private Nomination atWork(LocalDate reportedOn) {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1").months(12));
    world.passHours(2);
    Nomination nomination = world.nominations("V1").getFirst();
    world.bothAccept(nomination);
    world.passTo(reportedOn);
    world.accept(
        new WorkStarted(
            nomination.nominationId(), "V1", nomination.employerId(), "65", FIRST_DAY, null),
        "kipi-epc1");
    return nomination;
  }

  private void ends(Nomination nomination, LocalDate lastDay) {
    world.accept(
        new PlacementEnded(
            nomination.nominationId(), "V1", "KIPI-EPC1", "65", lastDay, EndReason.RESIGNED),
        "kipi-epc1");
  }

  @Test
  void aYearAtWorkPassesFourMarksEachOnItsDay() {
    atWork(FIRST_DAY);
    world.passTo(LocalDate.of(2027, 9, 1));

    assertThat(world.events(RetentionMarkReached.class))
        .extracting(RetentionMarkReached::days)
        .containsExactly(30, 90, 180, 365);
    assertThat(world.events(RetentionMarkReached.class))
        .allSatisfy(
            mark -> assertThat(mark.at()).isEqualTo(Wita.startOf(FIRST_DAY.plusDays(mark.days()))));
  }

  @Test
  void theLastDayOfATermOfAYearStillCounts() {
    atWork(FIRST_DAY);
    world.passTo(LocalDate.of(2027, 9, 1));

    assertThat(world.last(PlacementClosed.class).at())
        .isEqualTo(world.last(RetentionMarkReached.class).at());
    assertThat(world.last(RetentionMarkReached.class).days()).isEqualTo(365);
  }

  @Test
  void whoLeavesEarlyPassesNoFurtherMark() {
    Nomination nomination = atWork(FIRST_DAY);
    world.passTo(FIRST_DAY.plusDays(40));
    ends(nomination, FIRST_DAY.plusDays(39));
    world.passTo(FIRST_DAY.plusDays(200));

    assertThat(world.events(RetentionMarkReached.class))
        .extracting(RetentionMarkReached::days)
        .containsExactly(30);
    assertThat(world.events(RetentionMarkRetracted.class)).isEmpty();
  }

  @Test
  void aStartReportedLateCatchesUpWithItsMarksInOrder() {
    atWork(FIRST_DAY.plusDays(95));

    assertThat(world.events(RetentionMarkReached.class))
        .extracting(RetentionMarkReached::days)
        .containsExactly(30, 90);
  }

  @Test
  void anEndReportedLateTakesBackTheMarksThatItBelies() {
    Nomination nomination = atWork(FIRST_DAY);
    world.passTo(FIRST_DAY.plusDays(100));
    ends(nomination, FIRST_DAY.plusDays(88)); // the 89th day

    assertThat(world.events(RetentionMarkRetracted.class))
        .extracting(RetentionMarkRetracted::days)
        .containsExactly(90);
  }

  @Test
  void theMarksAreThePolicys() {
    world = World.withPolicy(text -> text.replace("[30, 90, 180, 365]", "[7, 14]"));
    atWork(FIRST_DAY);
    world.passTo(FIRST_DAY.plusDays(60));

    assertThat(world.events(RetentionMarkReached.class))
        .extracting(RetentionMarkReached::days)
        .containsExactly(7, 14);
  }

  @Test
  void aMarkOutlivesARestart() {
    atWork(FIRST_DAY);
    world.passTo(FIRST_DAY.plusDays(29));
    world.restart().passTo(FIRST_DAY.plusDays(31));

    assertThat(world.events(RetentionMarkReached.class)).hasSize(1);
  }
}
