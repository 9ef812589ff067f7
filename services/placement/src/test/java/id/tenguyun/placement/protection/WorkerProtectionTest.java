package id.tenguyun.placement.protection;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.GrievanceFiler;
import id.tenguyun.placement.message.GrievanceKind;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.FindingCured;
import id.tenguyun.placement.message.OfficeInput.FindingDismissed;
import id.tenguyun.placement.message.OfficeInput.FindingUpheld;
import id.tenguyun.placement.message.OutcomeEvent.EmployerFrozen;
import id.tenguyun.placement.message.OutcomeEvent.EmployerThawed;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.OutcomeEvent.NominationFrozen;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.NominationThawed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementInput.GrievanceFiled;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who complains is protected; an employer with a finding that an inspector upheld gets no
 * nominations until it is cured, and those it has are frozen, not lost.
 */
class WorkerProtectionTest {

  private static final String SENDER = "subject-of-the-one-who-complains";
  private static final String WORDS = "words-that-only-the-inspector-reads";
  private static final UUID HER = new UUID(9, 99);

  private World world = World.kaltara();
  private int acts;

  private static GrievanceFiled grievance(String id, GrievanceKind kind, String employer) {
    return new GrievanceFiled(
        id, kind, GrievanceFiler.WORKER, SENDER, "65", HER, employer, null, WORDS);
  }

  private FindingUpheld upheld(String finding) {
    return new FindingUpheld("A-" + acts++, "inspector-1", finding, "65", "seen on site");
  }

  private FindingDismissed dismissed(String finding) {
    return new FindingDismissed("A-" + acts++, "inspector-1", finding, "65", "nothing found");
  }

  private FindingCured cured(String finding) {
    return new FindingCured("A-" + acts++, "inspector-1", finding, "65", "wages paid");
  }

  private void upheldGrievance(String id) {
    world.accept(grievance(id, GrievanceKind.UNPAID_WAGE, "KIPI-EPC1"), "office");
    world.accept(upheld(id), "office");
  }

  private Nomination nominated() {
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(2);
    return world.nominations("V1").getFirst();
  }

  @ParameterizedTest
  @EnumSource(GrievanceKind.class)
  void aGrievanceIsTakenInAndNothingIsSaidOfIt(GrievanceKind kind) {
    int before = world.log.size();
    world.accept(grievance("GR-1", kind, "KIPI-EPC1"), "office");

    assertThat(world.log.subList(before, world.log.size()))
        .allSatisfy(outcome ->
            assertThat(outcome.event())
                .isInstanceOf(id.tenguyun.placement.message.NotedEvent.class));
  }

  @Test
  void theSenderTheWorkerAndTheWordsAreKeptNowhere() {
    nominated();
    upheldGrievance("GR-1");
    world.accept(cured("GR-1"), "office");

    assertThat(world.log.toString()).doesNotContain(SENDER, WORDS, HER.toString());
    assertThat(world.tables.toString() + world.state.findings().find("GR-1"))
        .doesNotContain(SENDER, WORDS);
    assertThat(world.last(EmployerFrozen.class).toString()).doesNotContain("GR-1");
  }

  @Test
  void aGrievanceAboutAnUnknownEmployerOrVacancyIsRefused() {
    assertThat(world.refusals(grievance("GR-1", GrievanceKind.SAFETY, "NOBODY-INC"), "office"))
        .containsExactly("UNKNOWN_EMPLOYER");
    assertThat(
            world.refusals(
                new GrievanceFiled(
                    "GR-2",
                    GrievanceKind.SAFETY,
                    GrievanceFiler.UNION,
                    " ",
                    "65",
                    null,
                    "KIPI-EPC1",
                    "V404",
                    " "),
                "office"))
        .containsExactly("NOBODY_NAMED", "STATEMENT_MISSING", "UNKNOWN_VACANCY");
  }

  @Test
  void theSameGrievanceTwiceIsADuplicate() {
    GrievanceFiled filed = grievance("GR-1", GrievanceKind.JHT_NOT_PAID, "KIPI-EPC1");
    world.accept(filed, "office");

    assertThat(world.send(filed, "office").verdict()).isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void aGrievanceAloneFreezesNothingAndADismissedOneNeither() {
    world.accept(grievance("GR-1", GrievanceKind.UNION_BUSTING, "KIPI-EPC1"), "office");
    nominated();
    world.accept(dismissed("GR-1"), "office");

    assertThat(world.events(EmployerFrozen.class)).isEmpty();
    assertThat(world.nominated("V1")).hasSize(1);
  }

  @Test
  void anUpheldFindingKeepsNominationsFromTheEmployerAndFromNoOther() {
    upheldGrievance("GR-1");
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(10);
    assertThat(world.nominated("V1")).isEmpty();

    world.publish(world.vacancy("V2").employer("KIPI-PORT"));
    world.passHours(2);
    assertThat(world.nominated("V2")).hasSize(1);
  }

  @Test
  void onceItIsCuredTheEmployerGetsNominationsAgain() {
    upheldGrievance("GR-1");
    world.welder("65.01.04.2001", 80);
    world.publish(world.vacancy("V1"));
    world.passHours(10);
    world.accept(cured("GR-1"), "office");
    world.passHours(2);

    assertThat(world.events(EmployerThawed.class)).hasSize(1);
    assertThat(world.nominated("V1")).hasSize(1);
  }

  @Test
  void everyFindingMustBeCured() {
    upheldGrievance("GR-1");
    upheldGrievance("GR-2");
    assertThat(world.events(EmployerFrozen.class)).hasSize(1);
    world.accept(cured("GR-1"), "office");
    assertThat(world.events(EmployerThawed.class)).isEmpty();
    world.accept(cured("GR-2"), "office");

    assertThat(world.events(EmployerThawed.class)).hasSize(1);
  }

  @Test
  void openNominationsAreFrozenAndTheirDeadlinesGoOnWithTheTimeThatWasLeft() {
    Nomination nomination = nominated();
    Instant due = world.last(WorkerNominated.class).workerAnswerDueAt();
    world.passHours(20);
    upheldGrievance("GR-1");
    assertThat(world.last(NominationFrozen.class).nomination()).isEqualTo(nomination);

    world.restart().passHours(24 * 30);
    assertThat(world.events(NominationLapsed.class)).isEmpty();

    world.accept(cured("GR-1"), "office");
    Instant later = world.last(NominationThawed.class).workerAnswerDueAt();
    assertThat(Duration.between(due, later)).isEqualTo(Duration.ofDays(30));
    world.passHours(24 * 3);
    assertThat(world.last(NominationLapsed.class).at()).isEqualTo(later);
  }

  @Test
  void whileFrozenNobodyAcceptsButSheMayDecline() {
    Nomination nomination = nominated();
    upheldGrievance("GR-1");

    assertThat(world.refusals(world.employerAccepts(nomination), "kipi-epc1"))
        .containsExactly("NOMINATION_FROZEN");
    assertThat(
            world.refusals(world.employerRejects(nomination, RejectionReason.NO_SHOW), "kipi-epc1"))
        .containsExactly("NOMINATION_FROZEN");
    assertThat(world.refusals(world.workerAccepts(nomination), "blk-tarakan"))
        .containsExactly("NOMINATION_FROZEN");
    world.accept(
        new WorkerAnswered(
            nomination.nominationId(),
            "V1",
            "65",
            nomination.workerId(),
            "BLK-TARAKAN",
            WorkerAnswer.DECLINED,
            DeclineReason.OTHER,
            "SELF"),
        "blk-tarakan");
    assertThat(world.state.placements().binding(nomination.workerId())).isEmpty();
  }

  @Test
  void afterTheCureTheyAcceptAsIfNothingHadBeen() {
    Nomination nomination = nominated();
    upheldGrievance("GR-1");
    world.passHours(100);
    world.accept(cured("GR-1"), "office");
    world.bothAccept(nomination);

    assertThat(world.last(PlacementConfirmed.class).nomination()).isEqualTo(nomination);
  }

  @Test
  void windowsStandStillSoThatNobodysPriorityRunsOut() {
    world.publish(world.vacancy("V1"));
    var cutOff = world.last(VacancyAccepted.class).cutOffAt();
    world.passHours(70);
    upheldGrievance("GR-1");
    world.passHours(100);
    world.accept(cured("GR-1"), "office");
    world.passHours(400);

    assertThat(world.events(WindowOpened.class))
        .extracting(w -> w.tier() + " " + Duration.between(cutOff, w.at()).toHours())
        .containsExactly("DISTRICT 0", "REGENCY 172", "PROVINCE 244", "NATIONAL 412");
  }

  @Test
  void aFindingThatAReviewRaisedFreezesLikewiseOnceUpheld() {
    Nomination nomination = nominated();
    world.accept(world.employerRejects(nomination, RejectionReason.UNQUALIFIED), "kipi-epc1");
    String finding = world.last(FindingRaised.class).findingId();
    assertThat(world.events(EmployerFrozen.class)).isEmpty();
    world.accept(upheld(finding), "office");

    assertThat(world.last(EmployerFrozen.class).cause()).isEqualTo("QUALIFIED_WORKER_REJECTED");
  }

  @Test
  void aPolicyMaySayOtherwise() {
    world =
        World.withPolicy(
            text -> text.replace("freezeOnUpheldFinding: true", "freezeOnUpheldFinding: false"));
    upheldGrievance("GR-1");
    nominated();

    assertThat(world.events(EmployerFrozen.class)).isEmpty();
    assertThat(world.nominated("V1")).hasSize(1);
  }

  @Test
  void aFindingIsClosedOnceAndCuredOnceAndOnlyIfItWasUpheld() {
    world.accept(grievance("GR-1", GrievanceKind.OTHER, "KIPI-EPC1"), "office");
    assertThat(world.refusals(cured("GR-1"), "office")).containsExactly("WRONG_STATUS");
    world.accept(upheld("GR-1"), "office");
    assertThat(world.refusals(dismissed("GR-1"), "office")).containsExactly("WRONG_STATUS");
    world.accept(cured("GR-1"), "office");

    assertThat(world.refusals(cured("GR-1"), "office")).containsExactly("WRONG_STATUS");
    assertThat(world.refusals(cured("GR-9"), "office")).containsExactly("UNKNOWN_FINDING");
  }
}
