package id.tenguyun.placement.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyFillRecorded;
import id.tenguyun.placement.message.VacancyEvent.VacancyFilled;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.message.VacancyInput.VacancyFillReported;
import id.tenguyun.placement.message.VacancyInput.VacancyWithdrawn;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyLifeTest {

  private final World world = World.kaltara();

  @Test
  void theSameAgainIsADuplicate() {
    var published = world.vacancy("V1").published();
    world.accept(published, "kipi-epc1");

    assertThat(world.send(published, "kipi-epc1").verdict()).isEqualTo(new Verdict.Duplicate("V1"));
  }

  @Test
  void otherContentIsAnAmendmentWithANewCutOffWhileNobodyIsNominated() {
    world.publish(world.vacancy("V1").openings(2));
    world.passHours(24);
    world.publish(world.vacancy("V1").openings(3));

    VacancyAccepted amended = world.last(VacancyAccepted.class);
    assertThat(amended.amendment()).isTrue();
    assertThat(amended.cutOffAt()).isEqualTo(world.now());
    assertThat(amended.floors()).containsExactly(1, 1, 2, 3);
  }

  @Test
  void afterANominationOtherContentIsRefused() {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(2);

    assertThat(world.refusals(world.vacancy("V1").openings(3).published(), "kipi-epc1"))
        .containsExactly("AMENDED_AFTER_NOMINATION");
  }

  @Test
  void anAmendmentNeedsAVacancy() {
    assertThat(world.refusals(world.vacancy("V9").amended(), "kipi-epc1"))
        .containsExactly("UNKNOWN_VACANCY");
  }

  @Test
  void twoEmployersMayUseTheSameId() {
    world.publish(world.vacancy("V1"));
    world.publish(world.vacancy("V1").employer("KIPI-PORT"));

    assertThat(world.events(VacancyAccepted.class)).hasSize(2);
  }

  @Test
  void windowsOpenInTheirTimeFromTheCutOff() {
    world.publish(world.vacancy("V1"));
    var cutOff = world.last(VacancyAccepted.class).cutOffAt();
    world.passHours(400);

    assertThat(world.events(WindowOpened.class))
        .extracting(WindowOpened::tier)
        .containsExactly(
            PriorityTier.DISTRICT,
            PriorityTier.REGENCY,
            PriorityTier.PROVINCE,
            PriorityTier.NATIONAL);
    assertThat(world.events(WindowOpened.class))
        .extracting(w -> Duration.between(cutOff, w.at()).toHours())
        .containsExactly(0L, 72L, 144L, 312L);
  }

  @Test
  void aVacancyPublishedForLaterHasItsCutOffThen() {
    var later = world.now().plus(Duration.ofDays(2));
    world.publish(world.vacancy("V1").publishedAt(later));
    world.welder("65.01.04.2001", 80);
    world.passHours(47);
    assertThat(world.nominated("V1")).isEmpty();

    world.passHours(3);
    assertThat(world.nominated("V1")).hasSize(1);
  }

  @Test
  void itExpiresAfterItsClosingDate() {
    world.publish(world.vacancy("V1").openings(3).closes(LocalDate.of(2026, 7, 10)));
    world.passTo(LocalDate.of(2026, 7, 12));

    VacancyExpired expired = world.last(VacancyExpired.class);
    assertThat(expired.at()).isEqualTo(Wita.startOf(LocalDate.of(2026, 7, 11)));
    assertThat(expired.unfilledSeats()).isEqualTo(3);
  }

  @Test
  void aWithdrawalCancelsWhatIsOpenAndSparesWhatIsConfirmed() {
    world.welder("65.01.04.2001", 80);
    var second = world.welder("65.01.04.2002", 70);
    world.publish(world.vacancy("V1").openings(10));
    world.passHours(2);
    world.bothAccept(world.nominations("V1").getFirst());

    var withdrawn = new VacancyWithdrawn("V1", "KIPI-EPC1", "65", "budget");
    world.accept(withdrawn, "kipi-epc1");

    assertThat(world.last(NominationLapsed.class).cause()).isEqualTo("VACANCY_WITHDRAWN");
    assertThat(world.last(NominationLapsed.class).nomination().workerId()).isEqualTo(second);
    assertThat(world.last(VacancyWithdrawnConfirmed.class).unfilledSeats()).isEqualTo(9);
    assertThat(world.send(withdrawn, "kipi-epc1").verdict()).isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void aVacancyIsFilledWhenEverySeatIsConfirmed() {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(2);
    assertThat(world.events(VacancyFilled.class)).isEmpty();

    world.bothAccept(world.nominations("V1").getFirst());

    assertThat(world.events(VacancyFilled.class)).hasSize(1);
    assertThat(world.refusals(new VacancyWithdrawn("V1", "KIPI-EPC1", "65", "late"), "kipi-epc1"))
        .isEqualTo(List.of("VACANCY_CLOSED"));
  }

  @Test
  void afterALongStopEveryWindowOpensInOrderWithItsOwnTime() {
    world.publish(world.vacancy("V1"));
    var cutOff = world.last(VacancyAccepted.class).cutOffAt();
    world.restart().elapse(Duration.ofDays(16));
    world.tick();

    assertThat(world.events(WindowOpened.class))
        .extracting(w -> w.tier() + " " + Duration.between(cutOff, w.at()).toHours())
        .containsExactly("DISTRICT 0", "REGENCY 72", "PROVINCE 144", "NATIONAL 312");
  }

  @Test
  void anAmendmentClosesTheOldWindowsAndCountsAnew() {
    world.publish(world.vacancy("V1").openings(2));
    world.passHours(100);
    world.publish(world.vacancy("V1").openings(3));
    var cutOff = world.last(VacancyAccepted.class).cutOffAt();
    world.passHours(80);

    assertThat(world.events(WindowOpened.class))
        .extracting(w -> w.tier() + " " + Duration.between(cutOff, w.at()).toHours())
        .containsExactly("DISTRICT -100", "REGENCY -28", "DISTRICT 0", "REGENCY 72");
  }

  @Test
  void anAmendmentOfAClosedVacancyIsRefused() {
    world.publish(world.vacancy("V1"));
    world.accept(new VacancyWithdrawn("V1", "KIPI-EPC1", "65", "budget"), "kipi-epc1");

    assertThat(world.refusals(world.vacancy("V1").openings(4).amended(), "kipi-epc1"))
        .containsExactly("VACANCY_CLOSED");
  }

  @Test
  void aWithdrawalBeforeAnyNominationLeavesNothingBehind() {
    world.publish(world.vacancy("V1").openings(3));
    world.accept(new VacancyWithdrawn("V1", "KIPI-EPC1", "65", "budget"), "kipi-epc1");
    world.welder("65.01.04.2001", 80);
    world.passHours(100);

    assertThat(world.last(VacancyWithdrawnConfirmed.class).unfilledSeats()).isEqualTo(3);
    assertThat(world.nominated("V1")).isEmpty();
    assertThat(world.events(VacancyExpired.class)).isEmpty();
  }

  @Test
  void aWithdrawalOfWhatNobodyPublishedOrOfAnotherMarketIsRefused() {
    world.publish(world.vacancy("V1"));

    assertThat(world.refusals(new VacancyWithdrawn("V9", "KIPI-EPC1", "65", "x"), "kipi-epc1"))
        .containsExactly("UNKNOWN_VACANCY");
    assertThat(world.refusals(new VacancyWithdrawn("V1", "KIPI-PORT", "65", "x"), "kipi-port"))
        .containsExactly("UNKNOWN_VACANCY");
    assertThat(world.refusals(new VacancyWithdrawn("V1", "KIPI-EPC1", "64", "x"), "kipi-epc1"))
        .containsExactly("WRONG_MARKET");
  }

  @Test
  void anOpenNominationOutlivesTheExpiryAndMayStillBeConfirmed() {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1").openings(10).closes(LocalDate.of(2026, 7, 1)));
    world.passTo(LocalDate.of(2026, 7, 2));
    assertThat(world.last(VacancyExpired.class).unfilledSeats()).isEqualTo(9);

    world.bothAccept(world.nominations("V1").getFirst());
    assertThat(world.events(NominationLapsed.class)).isEmpty();
  }

  private VacancyFillReported fillReported(LocalDate day) {
    return new VacancyFillReported("V1", "KIPI-EPC1", "65", day);
  }

  private LocalDate filled() {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(2);
    world.bothAccept(world.nominations("V1").getFirst());
    return Wita.date(world.now());
  }

  @Test
  void aFilledVacancyIsReportedByItsEmployer() {
    LocalDate day = filled();
    world.accept(fillReported(day), "kipi-epc1");
    world.passHours(24 * 10);

    assertThat(world.last(VacancyFillRecorded.class).late()).isFalse();
    assertThat(world.events(FindingRaised.class)).isEmpty();
    assertThat(world.send(fillReported(day), "kipi-epc1").verdict())
        .isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void aReportThatDoesNotComeInTimeRaisesAFindingAndMayStillCome() {
    LocalDate day = filled();
    world.restart().passHours(24 * 10);

    FindingRaised finding = world.last(FindingRaised.class);
    assertThat(finding.kind()).isEqualTo(FindingKind.FILLED_VACANCY_NOT_REPORTED);
    assertThat(finding.at()).isEqualTo(Wita.endOf(day.plusDays(7)));
    assertThat(finding.explanation()).contains("Perpres 57/2023");
    world.accept(fillReported(day), "kipi-epc1");
    assertThat(world.last(VacancyFillRecorded.class).late()).isTrue();
    world.passHours(24 * 10);
    assertThat(world.events(FindingRaised.class)).hasSize(1);
  }

  @Test
  void onlyAFilledVacancyCanBeReportedAndOnlyWithADayThatFits() {
    world.publish(world.vacancy("V1"));
    LocalDate today = Wita.date(world.now());
    assertThat(world.refusals(fillReported(today), "kipi-epc1")).containsExactly("NOT_FILLED");
    filledAnew();
    assertThat(world.refusals(fillReported(today.plusDays(1)), "kipi-epc1"))
        .containsExactly("FILL_OUT_OF_RANGE");
    assertThat(world.refusals(fillReported(today.minusDays(9)), "kipi-epc1"))
        .containsExactly("FILL_OUT_OF_RANGE");
    world.accept(fillReported(today), "kipi-epc1");
    assertThat(world.refusals(fillReported(today.minusDays(1)), "kipi-epc1"))
        .containsExactly("REPORTED_ALREADY");
  }

  private void filledAnew() {
    world.welder("65.01.04.2001", 80);
    world.passHours(2);
    world.bothAccept(world.nominations("V1").getFirst());
  }
}
