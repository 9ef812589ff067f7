package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Section 2: windows open on time. A service that died before a window opened and comes back late
 * opens what is late in order, each with the time at which it was due, and skips none; the referees
 * of the simulation watch.
 */
class LateWindowsTest {

  private final Stage stage = new Stage(7);

  @BeforeEach
  void aVacancyIsOpenForItsFirstWindow() {
    Office office = new Office(stage);
    office.publishPolicy(office.rulebook(), "2026-01-01");
    LocalDate closes = Wita.date(stage.now()).plusDays(60);
    stage.send(
        stage.vacancy("V1").closes(closes).starts(closes.plusDays(5)).published(), "kipi-epc1");
    assertThat(opened()).containsExactly(PriorityTier.DISTRICT);
  }

  @AfterEach
  void close() {
    assertThat(stage.service.replay()).as("the inbox decided again").isEmpty();
    stage.close();
  }

  private List<WindowOpened> windows() {
    return stage.seen.stream()
        .filter(WindowOpened.class::isInstance)
        .map(WindowOpened.class::cast)
        .toList();
  }

  private List<PriorityTier> opened() {
    return windows().stream().map(WindowOpened::tier).toList();
  }

  private void allHaveOpenedWhenTheyWereDue() {
    Instant cutOff =
        stage.seen.stream()
            .filter(VacancyAccepted.class::isInstance)
            .map(e -> ((VacancyAccepted) e).cutOffAt())
            .findFirst()
            .orElseThrow();
    assertThat(opened())
        .containsExactly(
            PriorityTier.DISTRICT,
            PriorityTier.REGENCY,
            PriorityTier.PROVINCE,
            PriorityTier.NATIONAL);
    assertThat(windows())
        .extracting(w -> Duration.between(cutOff, w.at()).toHours())
        .containsExactly(0L, 72L, 144L, 312L);
  }

  @Test
  void whatFellDueWhileItWasDeadOpensInOrderAndNoneIsSkipped() {
    stage.service.commit();
    stage.service.kill();

    stage.pass(Duration.ofDays(20));

    assertThat(stage.service.deaths()).isEqualTo(1);
    allHaveOpenedWhenTheyWereDue();
  }

  @Test
  void whatWasNotCommittedIsDecidedAgainBeforeIt() {
    stage.service.kill(); // the vacancy itself comes once more, at its old offset

    stage.pass(Duration.ofDays(20));

    allHaveOpenedWhenTheyWereDue();
  }

  @Test
  void aDeathInTheMiddleOfLateWindowsOpensEachOnce() {
    stage.service.commit();
    stage.service.cutPowerAfter(1);

    stage.pass(Duration.ofDays(20));

    allHaveOpenedWhenTheyWereDue();
  }
}
