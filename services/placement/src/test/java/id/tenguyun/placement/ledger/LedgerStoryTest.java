package id.tenguyun.placement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.VacancyEvent.SeatsReplanned;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyInput.VacancyWithdrawn;
import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerStoryTest {

  private static DirectHireReported hire(String id, String village, boolean foreign) {
    return new DirectHireReported(
        id,
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
        new BigDecimal("5000000.00"),
        40,
        null,
        true,
        LocalDate.of(2026, 6, 15));
  }

  private List<Integer> floorsOf(World world, String id, int openings) {
    world.publish(world.vacancy(id).openings(openings));
    return world.last(VacancyAccepted.class).floors();
  }

  @Test
  void ledgersRunPerProjectEmployerAndSkillClass() {
    World world = World.kaltara();
    assertThat(floorsOf(world, "V1", 1)).containsExactly(1, 1, 1, 1);
    assertThat(floorsOf(world, "V2", 1)).containsExactly(0, 0, 0, 1);

    world.publish(world.vacancy("V1").employer("KIPI-PORT"));
    assertThat(world.last(VacancyAccepted.class).floors()).containsExactly(1, 1, 1, 1);
    world.publish(world.vacancy("V3").skillClass(SkillClass.TECHNICIAN));
    assertThat(world.last(VacancyAccepted.class).floors()).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aWithdrawalMovesItsFloorToTheVacanciesThatAreLeft() {
    World world = World.kaltara();
    floorsOf(world, "V1", 5);
    assertThat(floorsOf(world, "V2", 1)).containsExactly(1, 1, 1, 1);
    assertThat(floorsOf(world, "V3", 4)).containsExactly(0, 0, 1, 3);

    world.accept(new VacancyWithdrawn("V1", "KIPI-EPC1", "65", "budget"), "kipi-epc1");

    // five openings are left: 1, 1, 3 and 4 floor seats; V2 has 1, 1, 1, 1
    assertThat(world.last(SeatsReplanned.class).vacancyId()).isEqualTo("V3");
    assertThat(world.last(SeatsReplanned.class).floors()).containsExactly(0, 0, 2, 3);
  }

  @Test
  void aDirectHireIsOneOpeningAndAFloorSeatForEachTierItSatisfies() {
    World world = World.kaltara();
    world.accept(hire("H1", "65.01.05.1001", false), "kipi-epc1"); // same regency

    assertThat(floorsOf(world, "V1", 1)).containsExactly(1, 1, 1, 1);
    assertThat(floorsOf(world, "V2", 2)).containsExactly(0, 0, 0, 2);
  }

  @Test
  void foreignWorkersAreCountedApart() {
    World world = World.kaltara();
    world.accept(hire("H1", "", true), "kipi-epc1");

    assertThat(floorsOf(world, "V1", 5)).containsExactly(1, 1, 3, 4);
  }

  @Test
  void aChangedFloorTableStartsANewLedger() {
    World world = World.kaltara();
    floorsOf(world, "V1", 1);
    world.accept(
        world.policy(
            World.policyText()
                .replace("version: 1", "version: 2")
                .replace("effectiveFrom: 2026-01-01", "effectiveFrom: 2026-07-02")
                .replace("REGENCY: 0.50, PROVINCE: 0.80", "REGENCY: 0.50, PROVINCE: 0.70")),
        "office");
    world.passHours(25);

    assertThat(floorsOf(world, "V2", 1)).containsExactly(1, 1, 1, 1);
  }
}
