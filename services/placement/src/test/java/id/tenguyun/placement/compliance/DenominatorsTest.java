package id.tenguyun.placement.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.DirectHireBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.ComplianceFigure;
import id.tenguyun.placement.message.Denominator;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.FigureEvent.ComplianceAssessed;
import id.tenguyun.placement.message.TierCount;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Section 9: a share under each of three denominators, from one definition each, in heads and in
 * hours; and everybody counts once.
 */
class DenominatorsTest {

  private static final LocalDate MONTH = LocalDate.of(2026, 7, 1);

  private final World world = World.kaltara();
  private int ids;

  private DirectHireBuilder hire() {
    return new DirectHireBuilder("H" + ids++, Wita.date(world.now()));
  }

  private void send(DirectHireBuilder hire) {
    var report = hire.reported();
    world.accept(report, report.employerId().toLowerCase());
  }

  private void hours(String employer, String principal, PriorityTier tier, long hours) {
    world.accept(
        new HeadcountReported(
            "HC" + ids++,
            employer,
            principal,
            "KIPI",
            "65",
            SkillClass.SEMI_SKILLED,
            tier,
            tier == null,
            1,
            hours,
            MONTH),
        employer.toLowerCase());
  }

  private ComplianceFigure figure(String employer, Denominator denominator) {
    return world.events(ComplianceAssessed.class).stream()
        .filter(a -> a.employerId().equals(employer))
        .reduce((a, b) -> b)
        .orElseThrow()
        .figures()
        .stream()
        .filter(f -> f.denominator() == denominator)
        .findFirst()
        .orElseThrow();
  }

  private int total(Denominator denominator) {
    return figure("KIPI-EPC1", denominator).total();
  }

  private static long hoursOf(ComplianceFigure figure) {
    return figure.tiers().stream()
        .map(TierCount::hours)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  @Test
  void ownPeopleThenContractorsPeopleThenForeignWorkersOfBoth() {
    send(hire());
    send(hire().foreign());
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-EPC1"));
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-EPC1").foreign());
    world.passHours(24);

    assertThat(total(Denominator.DIRECT)).isEqualTo(1);
    assertThat(total(Denominator.WITH_SUBCONTRACTORS)).isEqualTo(2);
    assertThat(total(Denominator.WITH_FOREIGN_WORKERS)).isEqualTo(4);
    assertThat(figure("KIPI-EPC1", Denominator.WITH_FOREIGN_WORKERS).foreignWorkers()).isEqualTo(2);
    assertThat(figure("KIPI-EPC1", Denominator.WITH_FOREIGN_WORKERS).shares().getLast().actual())
        .isEqualByComparingTo("0.5");
  }

  @Test
  void aContractorsContractorWorksForThePrincipalToo() {
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-EPC1"));
    send(hire().employer("PRI-MILL").contractorOf("KHN-CIVIL"));
    world.passHours(24);

    assertThat(total(Denominator.DIRECT)).isZero();
    assertThat(total(Denominator.WITH_SUBCONTRACTORS)).isEqualTo(2);
  }

  @Test
  void aContractorOfTwoBringsEachOnlyThoseItEngagedForIt() {
    send(hire());
    send(hire().employer("KIPI-PORT"));
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-EPC1"));
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-PORT"));
    send(hire().employer("KHN-CIVIL").contractorOf("KIPI-PORT"));
    world.passHours(24);

    assertThat(total(Denominator.WITH_SUBCONTRACTORS)).isEqualTo(2);
    assertThat(figure("KIPI-PORT", Denominator.WITH_SUBCONTRACTORS).total()).isEqualTo(3);
  }

  @Test
  void twoThatCallEachOtherTheirContractorCountEachPersonOnce() {
    send(hire().contractorOf("KIPI-PORT"));
    send(hire().employer("KIPI-PORT").contractorOf("KIPI-EPC1"));
    world.passHours(24);

    assertThat(total(Denominator.DIRECT)).isEqualTo(1);
    assertThat(total(Denominator.WITH_SUBCONTRACTORS)).isEqualTo(2);
  }

  @Test
  void hoursFollowTheSameDefinitionsAndThoseOfForeignWorkersStandApart() {
    send(hire());
    hours("KIPI-EPC1", null, PriorityTier.RING_1, 170);
    hours("KIPI-EPC1", null, null, 40);
    hours("KHN-CIVIL", "KIPI-EPC1", PriorityTier.RING_1, 100);
    hours("KHN-CIVIL", "KIPI-PORT", PriorityTier.RING_1, 999);
    hours("KHN-CIVIL", "KIPI-EPC1", null, 25);
    world.passHours(24);

    ComplianceFigure direct = figure("KIPI-EPC1", Denominator.DIRECT);
    ComplianceFigure contractors = figure("KIPI-EPC1", Denominator.WITH_SUBCONTRACTORS);
    ComplianceFigure foreign = figure("KIPI-EPC1", Denominator.WITH_FOREIGN_WORKERS);
    assertThat(hoursOf(direct)).isEqualTo(170);
    assertThat(direct.foreignHours()).isNull();
    assertThat(hoursOf(contractors)).isEqualTo(270);
    assertThat(contractors.foreignHours()).isNull();
    assertThat(hoursOf(foreign)).isEqualTo(270);
    assertThat(foreign.foreignHours()).isEqualTo(65L);
  }
}
