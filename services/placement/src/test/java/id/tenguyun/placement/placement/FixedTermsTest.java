package id.tenguyun.placement.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.DirectHireBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * PP 35/2021 art. 8: the fixed terms of one worker with one employer last 60 months at most in all,
 * whether she came by placement or was hired directly.
 */
class FixedTermsTest {

  private final World world = World.kaltara();
  private final UUID worker = world.welder("65.01.04.2001", 80);

  private DirectHireBuilder hire(String id) {
    return new DirectHireBuilder(id, Wita.date(world.now())).worker(worker);
  }

  private void isFreeAgain(String id) {
    world.accept(
        new AvailabilityStated(id, worker, "65", "BLK-TARAKAN", true, null), "blk-tarakan");
  }

  private Nomination nominated(String vacancy, int months) {
    world.publish(world.vacancy(vacancy).months(months));
    world.passHours(2);
    return world.nominations(vacancy).getFirst();
  }

  private List<Refusal> refused(PlacementInput input, String sender) {
    return ((Verdict.Rejected) world.send(input, sender).verdict()).reasons();
  }

  private static WorkStarted started(Nomination nomination, LocalDate day) {
    return new WorkStarted(
        nomination.nominationId(), nomination.vacancyId(), "KIPI-EPC1", "65", day, null);
  }

  @Test
  void anAcceptanceThatWouldTakeTheSumOverSixtyMonthsIsRefusedWithTheSum() {
    Nomination nomination = nominated("V1", 24);
    world.accept(hire("H-1").months(40).reported(), "kipi-epc1");

    assertThat(refused(world.employerAccepts(nomination), "kipi-epc1"))
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo("PKWT_SUM_TOO_LONG");
          assertThat(refusal.found())
              .isEqualTo("40 (direct hire H-1) + 24 (this contract) = 64 months");
          assertThat(refusal.allowed()).contains("60 months", "PP 35/2021");
        });
    assertThat(refused(world.workerAccepts(nomination), "blk-tarakan"))
        .extracting(Refusal::code)
        .containsExactly("PKWT_SUM_TOO_LONG");
    assertThat(world.state.placements().get(nomination.nominationId()).status())
        .isEqualTo(PlacementStatus.NOMINATED);
  }

  @Test
  void aStartThatWouldTakeTheSumOverIsRefused() {
    Nomination nomination = nominated("V1", 24);
    world.bothAccept(nomination);
    world.accept(hire("H-1").months(37).reported(), "kipi-epc1");

    assertThat(refused(started(nomination, Wita.date(world.now())), "kipi-epc1"))
        .extracting(Refusal::found)
        .containsExactly("37 (direct hire H-1) + 24 (this contract) = 61 months");
  }

  @Test
  void exactlySixtyMonthsAreLawful() {
    Nomination nomination = nominated("V1", 24);
    world.accept(hire("H-1").months(36).reported(), "kipi-epc1");
    world.bothAccept(nomination);

    assertThat(world.state.placements().get(nomination.nominationId()).status())
        .isEqualTo(PlacementStatus.CONFIRMED);
  }

  @Test
  void whoHasHadHerSixtyMonthsIsNotNominatedToThatEmployerAgainButToOthers() {
    world.accept(hire("H-1").months(50).reported(), "kipi-epc1");
    isFreeAgain("S-1");
    world.publish(world.vacancy("V1").months(12));
    world.passHours(2);
    assertThat(world.nominated("V1")).isEmpty();

    world.publish(world.vacancy("V2").months(12).employer("KIPI-PORT"));
    world.passHours(2);
    assertThat(world.nominated("V2")).containsExactly(worker);
  }

  @Test
  void placementsCountFromTheFirstDayToTheLast() {
    Nomination first = nominated("V1", 12);
    world.bothAccept(first);
    LocalDate day = LocalDate.of(2026, 8, 15);
    world.passTo(day);
    world.accept(started(first, day), "kipi-epc1");
    world.passTo(LocalDate.of(2026, 12, 1));
    world.accept(
        new PlacementEnded(
            first.nominationId(),
            "V1",
            "KIPI-EPC1",
            "65",
            LocalDate.of(2026, 11, 20), // three months and six days
            EndReason.RESIGNED),
        "kipi-epc1");

    assertThat(FixedTerms.monthsOnRecord(world.state, worker, "KIPI-EPC1")).isEqualTo(4);
    world.publish(
        world
            .vacancy("V2")
            .months(57)
            .closes(LocalDate.of(2026, 12, 20))
            .starts(LocalDate.of(2027, 1, 4)));
    world.publish(
        world
            .vacancy("V3")
            .months(56)
            .closes(LocalDate.of(2026, 12, 20))
            .starts(LocalDate.of(2027, 1, 4)));
    world.passHours(200);

    assertThat(world.nominated("V2")).isEmpty();
    assertThat(world.nominated("V3")).containsExactly(worker);
  }

  @Test
  void aPermanentContractHasNoTermToAdd() {
    world.accept(hire("H-1").months(60).reported(), "kipi-epc1");
    isFreeAgain("S-1");
    world.publish(world.vacancy("V1").permanent());
    world.passHours(150); // the hire has met the nearer floors

    assertThat(world.nominated("V1")).containsExactly(worker);
  }

  @Test
  void aDirectHireOverTheSumIsAFactAndRaisesAFinding() {
    world.accept(hire("H-1").months(40).reported(), "kipi-epc1");
    world.accept(hire("H-2").months(24).reported(), "kipi-epc1");

    FindingRaised finding = world.last(FindingRaised.class);
    assertThat(finding.kind()).isEqualTo(FindingKind.DIRECT_HIRE_TERMS);
    assertThat(finding.explanation()).contains("24 months after 40");
  }
}
