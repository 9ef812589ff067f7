package id.tenguyun.placement.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.ComplianceFigure;
import id.tenguyun.placement.message.ComplianceStatus;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.Denominator;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.FigureEvent.ComplianceAssessed;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.Trend;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Section 9. */
class ComplianceTest {

  private static final String RING = "65.01.04.2001";
  private static final String OUTSIDE = "64.71.01.1001";
  private final World world = World.kaltara();
  private int hires;

  private void hire(String village, String wage) {
    boolean foreign = village.isEmpty();
    world.accept(
        new DirectHireReported(
            "H" + hires++,
            "KIPI-EPC1",
            null,
            "KIPI",
            "65",
            null,
            foreign,
            foreign ? null : village,
            foreign ? null : LocalDate.of(2020, 1, 1),
            SkillClass.SEMI_SKILLED,
            "7212",
            "65.01.04.2002",
            ContractType.PKWT,
            12,
            0,
            new BigDecimal(wage),
            40,
            null,
            true,
            LocalDate.of(2026, 6, 30)),
        "kipi-epc1");
  }

  private void hire(String village) {
    hire(village, "5000000.00");
  }

  private ComplianceAssessed assessed() {
    world.passHours(24);
    return world.last(ComplianceAssessed.class);
  }

  @Test
  void oneMoreOutsiderThanTheFloorAllowsIsABreach() {
    for (int i = 0; i < 4; i++) {
      hire(RING);
    }
    assertThat(assessed().status()).isEqualTo(ComplianceStatus.COMPLIANT);

    hire(OUTSIDE);
    ComplianceAssessed atTheFloor = assessed();
    assertThat(atTheFloor.status()).isEqualTo(ComplianceStatus.AT_RISK);
    assertThat(atTheFloor.trend()).isEqualTo(Trend.WORSENING);

    hire(OUTSIDE);
    assertThat(assessed().status()).isEqualTo(ComplianceStatus.IN_BREACH);
    assertThat(world.last(FindingRaised.class).kind())
        .isEqualTo(FindingKind.DIRECT_HIRE_BELOW_FLOOR);
  }

  @Test
  void theDenominatorsDifferByForeignWorkers() {
    hire(RING);
    hire("");
    world.accept(
        new HeadcountReported(
            "HC-1",
            "KIPI-EPC1",
            null,
            "KIPI",
            "65",
            SkillClass.SEMI_SKILLED,
            PriorityTier.RING_1,
            false,
            1,
            170L,
            LocalDate.of(2026, 7, 1)),
        "kipi-epc1");

    ComplianceAssessed assessed = assessed();
    assertThat(assessed.figures())
        .extracting(ComplianceFigure::denominator, ComplianceFigure::total)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Denominator.DIRECT, 1),
            org.assertj.core.groups.Tuple.tuple(Denominator.WITH_SUBCONTRACTORS, 1),
            org.assertj.core.groups.Tuple.tuple(Denominator.WITH_FOREIGN_WORKERS, 2));
    assertThat(assessed.figures().getLast().shares().getLast().actual())
        .isEqualByComparingTo("0.5");
    assertThat(assessed.figures().getFirst().tiers().getFirst().hours()).isEqualTo(170L);
  }

  @Test
  void aDirectHireIsCheckedLikeANomination() {
    hire(RING, "1000000.00");

    assertThat(world.last(FindingRaised.class).kind()).isEqualTo(FindingKind.DIRECT_HIRE_TERMS);
    assertThat(world.last(FindingRaised.class).explanation()).contains("WAGE_BELOW_MINIMUM");
  }

  @Test
  void aDayWithoutChangeIsNotAssessedAgain() {
    hire(RING);
    assessed();
    int before = world.events(ComplianceAssessed.class).size();
    world.passHours(72);

    assertThat(world.events(ComplianceAssessed.class)).hasSize(before);
  }
}
