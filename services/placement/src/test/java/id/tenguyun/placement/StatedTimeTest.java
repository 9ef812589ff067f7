package id.tenguyun.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Times from a wrong clock are refused by name and leave nothing behind. */
class StatedTimeTest {

  private final World world = World.kaltara();
  private final LocalDate today = Wita.date(world.now());

  private List<String> vacancy(VacancyBuilder vacancy) {
    return world.refusals(vacancy.published(), "kipi-epc1");
  }

  private List<String> hire(DirectHireBuilder hire) {
    return world.refusals(hire.reported(), "kipi-epc1");
  }

  private DirectHireBuilder hire() {
    return new DirectHireBuilder("H-1", today);
  }

  @Test
  void aPublicationFarFromItsReceipt() {
    Instant ago = world.now().minus(Duration.ofDays(367));
    assertThat(vacancy(world.vacancy("V1").publishedAt(ago))).containsExactly("TOO_LONG_AGO");
    assertThat(vacancy(world.vacancy("V1").publishedAt(Instant.parse("1970-01-01T00:00:00Z"))))
        .containsExactly("TOO_LONG_AGO");
    Instant ahead = Instant.parse("9999-12-31T00:00:00Z");
    assertThat(vacancy(world.vacancy("V1").publishedAt(ahead))).contains("TOO_FAR_AHEAD");
    assertThat(world.state.vacancies().all()).isEmpty();
  }

  @Test
  void workThatStartsInAnotherDecade() {
    assertThat(vacancy(world.vacancy("V1").starts(today.plusDays(1_097))))
        .containsExactly("TOO_FAR_AHEAD");
    assertThat(vacancy(world.vacancy("V1").starts(today.plusDays(1_096)))).isEmpty();
  }

  @Test
  void aHireOfTheFarPastOrTheFuture() {
    assertThat(hire(hire().hiredOn(today.plusDays(1)))).containsExactly("IN_THE_FUTURE");
    assertThat(hire(hire().hiredOn(today.minusDays(3_654)))).containsExactly("TOO_LONG_AGO");
    assertThat(hire(hire().domicileSince(today.plusDays(1)))).containsExactly("TOO_FAR_AHEAD");
    assertThat(hire(hire().domicileSince(LocalDate.of(1066, 10, 14))))
        .containsExactly("TOO_LONG_AGO");
    assertThat(hire(hire())).isEmpty();
  }

  @Test
  void aMonthThatHasNotComeYet() {
    assertThat(world.refusals(headcount(LocalDate.of(2031, 1, 1)), "kipi-epc1"))
        .containsExactly("TOO_FAR_AHEAD");
    assertThat(world.refusals(headcount(LocalDate.of(1999, 1, 1)), "kipi-epc1"))
        .containsExactly("TOO_LONG_AGO");
  }

  private static HeadcountReported headcount(LocalDate month) {
    return new HeadcountReported(
        "HC-1",
        "KIPI-EPC1",
        null,
        "KIPI",
        "65",
        SkillClass.SEMI_SKILLED,
        PriorityTier.RING_1,
        false,
        3,
        null,
        month);
  }

  @Test
  void availabilityInAnotherCentury() {
    UUID worker = world.welder("65.01.04.2001", 80);
    var stated =
        new AvailabilityStated("S-1", worker, "65", "BLK-TARAKAN", true, LocalDate.of(2126, 1, 1));
    assertThat(world.refusals(stated, "blk-tarakan")).containsExactly("TOO_FAR_AHEAD");
  }
}
