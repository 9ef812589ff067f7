package id.tenguyun.placement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.answer.WhyNot.Case;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhyNotTest {

  private static final String RING = "65.01.04.2001";
  private static final String REGENCY = "65.01.05.1001";
  private static final String OUTSIDE = "35.78.05.1001";
  private static final String V1 = "kipi-epc1/V1";

  private final World world = World.kaltara();

  private WhyNot why(UUID worker, Locale locale) {
    Optional<DecisionRecorded> latest =
        world.events(DecisionRecorded.class).stream().reduce((a, b) -> b);
    Decided decided = latest.map(Decided::of).orElse(null);
    return WhyNot.of(
        V1, Standing.of(world.state, V1, worker, decided).orElseThrow(), decided, locale);
  }

  private WhyNot why(UUID worker) {
    return why(worker, Locale.ENGLISH);
  }

  @Test
  void sheWhoHadLessMeritIsToldHowMuchLessAndWhatWouldHaveHelped() {
    world.welder(RING, 90);
    UUID less = world.welder(RING, 50);
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    assertThat(why(less).outcome()).isEqualTo(Case.BELOW_CUT_OFF);
    assertThat(why(less).toBeat()).isEqualTo(7_100);
    assertThat(why(less).text())
        .isEqualTo(
            "Vacancy \"Juru Las\": under the rules you count as a resident of a village around the"
                + " project (ring 1), and your merit is 5,500 out of 10,000. The last seat open to"
                + " you went to somebody with 7,100; you were 1,600 short. What would have changed"
                + " it: a higher score in the competency assessment (up to 2,000 more). Decided in"
                + " round 65-000001, 1 July 2026 01:10 WITA.");
    assertThat(why(less, WhyNot.INDONESIAN).text())
        .isEqualTo(
            "Lowongan \"Juru Las\": menurut aturan Anda termasuk warga desa di sekitar proyek"
                + " (ring 1), dan nilai kompetensi Anda 5.500 dari 10.000. Kursi terakhir yang"
                + " terbuka bagi Anda diisi pelamar bernilai 7.100; nilai Anda kurang 1.600. Yang"
                + " dapat mengubahnya: nilai uji kompetensi yang lebih tinggi (masih dapat"
                + " menambah 2.000). Diputuskan pada putaran 65-000001, 1 Juli 2026 01:10 WITA.");
    assertThat(why(less, Locale.FRENCH).language()).isEqualTo("id");
  }

  @Test
  void sheWhoWasTakenIsToldSoAndLaterHowItEnded() {
    UUID taken = world.welder(RING, 90);
    world.publish(world.vacancy("V1").openings(2));
    world.passHours(2);
    assertThat(why(taken).outcome()).isEqualTo(Case.TAKEN);
    assertThat(why(taken).text()).contains("waits for your answer");

    Nomination nomination = world.nomination(taken).orElseThrow();
    world.accept(world.employerRejects(nomination, RejectionReason.OTHER), "kipi-epc1");
    assertThat(why(taken).outcome()).isEqualTo(Case.TURNED_DOWN_BEFORE);
    assertThat(why(taken).text()).contains("the employer turned you down");
  }

  @Test
  void sheWhoseTurnHasNotComeIsToldWhenItDoes() {
    UUID far = world.welder(REGENCY, 99);
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    assertThat(why(far).outcome()).isEqualTo(Case.WINDOW_NOT_OPEN);
    assertThat(why(far).text()).contains("Your turn begins on 4 July 2026 00:10 WITA.");
  }

  @Test
  void sheWhoIsNotEligibleIsToldEachObstacle() {
    UUID unqualified = new UUID(7, 999);
    world.train(unqualified, RING, LocalDate.of(2020, 1, 1), List.of());
    world.accept(
        new AvailabilityStated("S-1", unqualified, "65", "BLK-TARAKAN", false, null),
        "blk-tarakan");
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    assertThat(why(unqualified).outcome()).isEqualTo(Case.NOT_ELIGIBLE);
    assertThat(why(unqualified).obstacles())
        .containsExactly("NO_CERTIFICATE_IN_FORCE", "NOT_AVAILABLE");
    assertThat(why(unqualified, WhyNot.INDONESIAN).text())
        .contains("tidak ada sertifikat kompetensi Anda yang sesuai", "tidak tersedia");
  }

  @Test
  void sheWhomAnotherVacancyHoldsIsToldWhich() {
    UUID busy = world.welder(RING, 90);
    world.publish(world.vacancy("V0").wage("9000000.00"));
    world.passHours(2);
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    assertThat(why(busy).outcome()).isEqualTo(Case.PLACED_ELSEWHERE);
    assertThat(why(busy).text()).contains("kipi-epc1/V0");
  }

  @Test
  void anOutsiderLearnsThatSeatsAreKeptAndATraitIsNeverNamed() {
    UUID outsider = world.welder(OUTSIDE, LocalDate.of(2020, 1, 1), 99, "DISABILITY");
    world.publish(world.vacancy("V1"));
    world.passHours(330);

    assertThat(why(outsider).outcome()).isEqualTo(Case.NO_SEAT_FOR_HER_TIER);
    assertThat(why(outsider).toString()).doesNotContain("DISABILITY");
  }

  @Test
  void beforeTheFirstRoundNothingIsDecided() {
    UUID waiting = world.welder(RING, 90);
    world.publish(world.vacancy("V1"));

    assertThat(why(waiting).outcome()).isEqualTo(Case.NOT_DECIDED_YET);
  }

  @Test
  void equalMeritIsALottery() {
    UUID one = world.welder(RING, 90);
    UUID other = world.welder(RING, 90);
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    UUID loser = world.nominated("V1").contains(one) ? other : one;
    assertThat(why(loser).outcome()).isEqualTo(Case.DRAW);
    assertThat(why(loser).text()).contains("a lottery decided");
  }
}
