package id.tenguyun.placement.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.ComplianceStatus;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.FigureEvent.ComplianceAssessed;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireRecounted;
import id.tenguyun.placement.message.VacancyEvent.SeatsReplanned;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sections 5 and 9: what a ledger counts is corrected by events, never by editing. */
class CorrectionTest {

  private static final String RING = "65.01.04.2001";
  private static final String OUTSIDE = "64.71.01.1001";
  private final World world = World.kaltara();
  private int acts;

  private static DirectHireReported hire(String id, String village, @Nullable Integer months) {
    return new DirectHireReported(
        id,
        "KIPI-EPC1",
        null,
        "KIPI",
        "65",
        null,
        false,
        village,
        LocalDate.of(2020, 1, 1),
        SkillClass.SEMI_SKILLED,
        "7212",
        "65.01.04.2002",
        ContractType.PKWT,
        months,
        0,
        new BigDecimal("5000000.00"),
        40,
        null,
        true,
        LocalDate.of(2026, 6, 30));
  }

  private void report(String id, String village) {
    world.accept(hire(id, village, 12), "kipi-epc1");
  }

  private DirectHireCorrected correction(
      String id, boolean struck, @Nullable String village, String officer) {
    return new DirectHireCorrected(
        "ACT-" + acts++, officer, "65", "KIPI-EPC1", id, struck, null, village, null, "KK");
  }

  private ComplianceStatus status() {
    world.passHours(24);
    return world.last(ComplianceAssessed.class).status();
  }

  @Test
  void aDirectHireWithoutAContractIsRefused() {
    assertThat(world.refusals(hire("H1", RING, null), "kipi-epc1")).containsExactly("NO_CONTRACT");
  }

  @Test
  void anEmployerCorrectsItsOwnReportBySendingItAgain() {
    report("H1", OUTSIDE);
    report("H2", RING);
    assertThat(status()).isEqualTo(ComplianceStatus.IN_BREACH);

    report("H1", RING);
    assertThat(world.last(DirectHireRecounted.class).tier()).isEqualTo(PriorityTier.RING_1);
    assertThat(world.last(DirectHireRecounted.class).correctedBy()).isEqualTo("KIPI-EPC1");
    assertThat(status()).isNotEqualTo(ComplianceStatus.IN_BREACH);
    assertThat(world.send(hire("H1", RING, 12), "kipi-epc1").verdict())
        .isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void anOfficersWordStandsUntilAnotherOfficers() {
    report("H1", RING);
    world.accept(correction("H1", false, OUTSIDE, "officer-1"), "office");
    assertThat(world.last(DirectHireRecounted.class).tier()).isEqualTo(PriorityTier.NATIONAL);
    assertThat(status()).isEqualTo(ComplianceStatus.IN_BREACH);

    assertThat(world.refusals(hire("H1", RING, 24), "kipi-epc1"))
        .containsExactly("CORRECTED_BY_OFFICE");
    world.accept(correction("H1", false, RING, "officer-2"), "office");
    assertThat(status()).isNotEqualTo(ComplianceStatus.IN_BREACH);
  }

  @Test
  void whatIsWrongWithACorrectionIsNamed() {
    report("H1", RING);

    assertThat(world.refusals(correction("H9", true, null, "officer-1"), "office"))
        .containsExactly("UNKNOWN_HIRE");
    assertThat(world.refusals(correction("H1", false, null, "officer-1"), "office"))
        .containsExactly("NOTHING_CHANGED");
    assertThat(world.refusals(correction("H1", false, "99.99.99.9999", "officer-1"), "office"))
        .contains("UNKNOWN_VILLAGE");
  }

  @Test
  void aStruckHireCountsNoMoreAndItsLedgerIsPlannedAgain() {
    for (int i = 0; i < 4; i++) {
      report("H" + i, RING);
    }
    world.publish(world.vacancy("V1").openings(1));
    assertThat(world.state.vacancies().get("kipi-epc1/V1").floors()).containsExactly(0, 0, 0, 0);

    world.accept(correction("H0", true, null, "officer-1"), "office");
    world.accept(correction("H1", false, OUTSIDE, "officer-1"), "office");
    world.passHours(1);

    SeatsReplanned replanned = world.last(SeatsReplanned.class);
    assertThat(replanned.floors()).containsExactly(0, 0, 0, 1);
    assertThat(replanned.floorsBefore()).containsExactly(0, 0, 0, 0);
    assertThat(world.state.vacancies().get("kipi-epc1/V1").floors()).containsExactly(0, 0, 0, 1);
  }

  @Test
  void anIdStandsForOneHire() {
    report("H1", RING);
    DirectHireReported other =
        new DirectHireReported(
            "H1",
            "KIPI-EPC1",
            null,
            "PRI-TARAKAN",
            "65",
            null,
            false,
            RING,
            LocalDate.of(2020, 1, 1),
            SkillClass.SEMI_SKILLED,
            "7212",
            "65.71.04.1002",
            ContractType.PKWT,
            12,
            0,
            new BigDecimal("5000000.00"),
            40,
            null,
            true,
            LocalDate.of(2026, 6, 30));

    assertThat(world.refusals(other, "kipi-epc1")).containsExactly("ID_REUSED");
  }

  @Test
  void aHeadcountIsCorrectedLikewise() {
    report("H1", RING);
    world.accept(count(170L), "kipi-epc1");
    world.accept(count(150L), "kipi-epc1");
    world.passHours(24);
    assertThat(hours()).isEqualTo(150L);

    world.accept(
        new HeadcountCorrected("ACT-H", "officer-1", "65", "KIPI-EPC1", "HC-1", 1, 120L, "payroll"),
        "office");
    world.passHours(24);
    assertThat(hours()).isEqualTo(120L);
    assertThat(world.refusals(count(160L), "kipi-epc1")).containsExactly("CORRECTED_BY_OFFICE");
  }

  private @Nullable Long hours() {
    return world.last(ComplianceAssessed.class).figures().getFirst().tiers().getFirst().hours();
  }

  private static HeadcountReported count(long hours) {
    return new HeadcountReported(
        "HC-1",
        "KIPI-EPC1",
        null,
        "KIPI",
        "65",
        SkillClass.SEMI_SKILLED,
        PriorityTier.RING_1,
        false,
        1,
        hours,
        LocalDate.of(2026, 7, 1));
  }
}
