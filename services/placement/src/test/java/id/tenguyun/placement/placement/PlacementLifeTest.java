package id.tenguyun.placement.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.AnsweringParty;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.NotedEvent.PartnerTold;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PartnerNews.NominationOffered;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Section 8. */
class PlacementLifeTest {

  private static final String RING = "65.01.04.2001";
  private final World world = World.kaltara();

  private Nomination nominated() {
    world.welder(RING, 80);
    world.publish(world.vacancy("V1"));
    world.passHours(1);
    return world.nominations("V1").getFirst();
  }

  private WorkStarted started(Nomination nomination, LocalDate day) {
    return new WorkStarted(nomination.nominationId(), "V1", "KIPI-EPC1", "65", day, null);
  }

  private PlacementEnded ended(Nomination nomination, LocalDate day, EndReason reason) {
    return new PlacementEnded(nomination.nominationId(), "V1", "KIPI-EPC1", "65", day, reason);
  }

  @Test
  void bothAcceptAndWorkBeginsAndTheTermEndsWithCompensation() {
    Nomination nomination = nominated();
    world.bothAccept(nomination);
    assertThat(world.events(PlacementConfirmed.class)).hasSize(1);

    world.passTo(LocalDate.of(2026, 8, 16));
    world.accept(started(nomination, LocalDate.of(2026, 8, 15)), "kipi-epc1");
    assertThat(world.last(PlacementStarted.class).endsOn()).isEqualTo(LocalDate.of(2027, 8, 14));

    world.passTo(LocalDate.of(2027, 8, 16));
    PlacementClosed closed = world.last(PlacementClosed.class);
    assertThat(closed.reason()).isEqualTo(EndReason.TERM_COMPLETED);
    assertThat(closed.compensationDueIdr()).isEqualByComparingTo("5000000");
    assertThat(world.state.workers().get(nomination.workerId()).monthsPlaced()).isEqualTo(12);
    assertThat(world.state.placements().binding(nomination.workerId())).isEmpty();
  }

  @Test
  void anEarlyEndOwesCompensationForTheMonthsServed() {
    Nomination nomination = nominated();
    world.bothAccept(nomination);
    world.passTo(LocalDate.of(2026, 8, 16));
    world.accept(started(nomination, LocalDate.of(2026, 8, 15)), "kipi-epc1");
    world.passTo(LocalDate.of(2026, 12, 1));
    world.accept(ended(nomination, LocalDate.of(2026, 11, 14), EndReason.RESIGNED), "kipi-epc1");

    assertThat(world.last(PlacementClosed.class).compensationDueIdr())
        .isEqualByComparingTo("1250000");
  }

  @Test
  void oneAnswerConfirmsNothing() {
    Nomination nomination = nominated();
    world.accept(world.employerAccepts(nomination), "kipi-epc1");

    assertThat(world.events(PlacementConfirmed.class)).isEmpty();
    assertThat(world.refusals(world.workerAccepts(nomination), "kipi-epc1"))
        .containsExactly("NOT_HER_CENTRE");
  }

  @Test
  void anAnswerNamesAPerson() {
    Nomination nomination = nominated();

    assertThat(
            world.refusals(
                new NominationAnswered(
                    nomination.nominationId(),
                    "V1",
                    "KIPI-EPC1",
                    "65",
                    EmployerAnswer.ACCEPTED,
                    null,
                    " ",
                    null),
                "kipi-epc1"))
        .containsExactly("NOBODY_NAMED");
  }

  @Test
  void theWorkersSilenceLapsesAfterTwoDays() {
    Nomination nomination = nominated();
    world.accept(world.employerAccepts(nomination), "kipi-epc1");
    world.passHours(49);

    NominationLapsed lapsed = world.last(NominationLapsed.class);
    assertThat(lapsed.missing()).containsExactly(AnsweringParty.WORKER);
    assertThat(Duration.between(world.last(WorkerNominated.class).at(), lapsed.at()))
        .isEqualTo(Duration.ofHours(48));
  }

  @Test
  void theEmployersSilenceLapsesAfterThreeDays() {
    Nomination nomination = nominated();
    world.accept(world.workerAccepts(nomination), "blk-tarakan");
    world.passHours(71);
    assertThat(world.events(NominationLapsed.class)).isEmpty();
    world.passHours(2);

    assertThat(world.last(NominationLapsed.class).missing())
        .containsExactly(AnsweringParty.EMPLOYER);
  }

  @Test
  void aRejectedSeatGoesToTheNextAndTheRejectedIsOutForThisVacancyOnly() {
    UUID next = world.welder(RING, 70);
    Nomination nomination = nominated();
    UUID rejected = nomination.workerId();
    assertThat(rejected).isNotEqualTo(next);
    world.accept(world.employerRejects(nomination, RejectionReason.FAILED_MEDICAL), "kipi-epc1");
    world.publish(world.vacancy("V2"));
    world.passHours(2);

    assertThat(world.nominated("V1")).containsExactly(rejected, next);
    assertThat(world.nominated("V2")).isEmpty(); // its one floor seat is the province's
    world.passHours(150);
    assertThat(world.nominated("V1")).doesNotHaveDuplicates();
    assertThat(world.nominated("V2")).contains(rejected);
  }

  @Test
  void aDeclineFreesTheSeat() {
    Nomination nomination = nominated();
    UUID next = world.welder(RING, 70);
    world.accept(
        new WorkerAnswered(
            nomination.nominationId(),
            "V1",
            "65",
            nomination.workerId(),
            "BLK-TARAKAN",
            WorkerAnswer.DECLINED,
            DeclineReason.DISTANCE,
            "SELF"),
        "blk-tarakan");
    world.passHours(2);

    assertThat(world.events(NominationDeclined.class)).hasSize(1);
    assertThat(world.nominated("V1")).containsExactly(nomination.workerId(), next);
  }

  @Test
  void aRejectionNeedsACodedReason() {
    Nomination nomination = nominated();

    assertThat(
            world.refusals(
                new NominationAnswered(
                    nomination.nominationId(),
                    "V1",
                    "KIPI-EPC1",
                    "65",
                    EmployerAnswer.REJECTED,
                    null,
                    "HRD",
                    null),
                "kipi-epc1"))
        .containsExactly("REASON_MISSING");
  }

  @Test
  void unqualifiedAgainstAValidCertificateRaisesAReview() {
    Nomination nomination = nominated();
    world.accept(world.employerRejects(nomination, RejectionReason.UNQUALIFIED), "kipi-epc1");

    assertThat(world.last(FindingRaised.class).kind())
        .isEqualTo(FindingKind.QUALIFIED_WORKER_REJECTED);
  }

  @Test
  void threeRejectionsInARowRaiseAReview() {
    for (int i = 0; i < 3; i++) {
      world.welder(RING, 80);
    }
    world.publish(world.vacancy("V1").openings(20)); // ring-1 floor of four
    world.passHours(1);
    for (Nomination nomination : world.nominations("V1")) {
      world.accept(world.employerRejects(nomination, RejectionReason.NO_SHOW), "kipi-epc1");
    }

    assertThat(world.events(FindingRaised.class))
        .extracting(FindingRaised::kind)
        .containsExactly(FindingKind.REPEATED_REJECTIONS);
  }

  @Test
  void anAcceptanceBreaksTheRow() {
    for (int i = 0; i < 4; i++) {
      world.welder(RING, 80);
    }
    world.publish(world.vacancy("V1").openings(20));
    world.passHours(1);
    var nominations = world.nominations("V1");
    world.accept(world.employerRejects(nominations.get(0), RejectionReason.NO_SHOW), "kipi-epc1");
    world.accept(world.employerRejects(nominations.get(1), RejectionReason.NO_SHOW), "kipi-epc1");
    world.accept(world.employerAccepts(nominations.get(2)), "kipi-epc1");
    world.accept(world.employerRejects(nominations.get(3), RejectionReason.NO_SHOW), "kipi-epc1");

    assertThat(world.events(FindingRaised.class)).isEmpty();
  }

  @Test
  void aCertificateRevokedAfterThePlacementRaisesAnAlertAndUndoesNothing() {
    Nomination nomination = nominated();
    world.bothAccept(nomination);
    world.accept(
        new CertificateRevoked(world.now(), "C-1", nomination.workerId(), "65", "LSP-KALTARA-01"),
        "certification");

    assertThat(world.last(FindingRaised.class).kind())
        .isEqualTo(FindingKind.CERTIFICATE_REVOKED_IN_PLACEMENT);
    assertThat(world.state.placements().get(nomination.nominationId()).status())
        .isEqualTo(PlacementStatus.CONFIRMED);
  }

  @Test
  void aWorkerFromOutsideTheProvinceNeedsTheApprovalNumber() {
    world.welder("64.71.01.1001", 80);
    world.publish(world.vacancy("V1").openings(5));
    world.passHours(313);
    Nomination nomination = world.nominations("V1").getFirst();
    assertThat(
            world.events(PartnerTold.class).stream()
                .map(PartnerTold::news)
                .filter(NominationOffered.class::isInstance)
                .map(n -> ((NominationOffered) n).akadApprovalNeeded()))
        .containsExactly(true);

    assertThat(world.refusals(world.employerAccepts(nomination), "kipi-epc1"))
        .containsExactly("AKAD_APPROVAL_MISSING");
    world.accept(
        new NominationAnswered(
            nomination.nominationId(),
            "V1",
            "KIPI-EPC1",
            "65",
            EmployerAnswer.ACCEPTED,
            null,
            "HRD-7",
            "AKAD-2026-17"),
        "kipi-epc1");
    world.accept(world.workerAccepts(nomination), "blk-tarakan");

    assertThat(world.last(PlacementConfirmed.class).akadApprovalNumber()).isEqualTo("AKAD-2026-17");
  }

  @Test
  void illegalMovesAreRefusedAndChangeNothing() {
    Nomination nomination = nominated();
    Placement before = world.state.placements().get(nomination.nominationId());

    assertThat(world.refusals(started(nomination, LocalDate.of(2026, 7, 1)), "kipi-epc1"))
        .containsExactly("WRONG_STATUS");
    assertThat(
            world.refusals(
                ended(nomination, LocalDate.of(2026, 7, 1), EndReason.RESIGNED), "kipi-epc1"))
        .containsExactly("WRONG_STATUS");
    assertThat(world.state.placements().get(nomination.nominationId())).isEqualTo(before);

    world.bothAccept(nomination);
    assertThat(
            world.refusals(world.employerRejects(nomination, RejectionReason.OTHER), "kipi-epc1"))
        .containsExactly("NOT_WAITING");
    assertThat(world.refusals(started(nomination, LocalDate.of(2026, 9, 1)), "kipi-epc1"))
        .containsExactly("START_OUT_OF_RANGE");
  }

  @Test
  void theSameAnswerTwiceIsADuplicate() {
    Nomination nomination = nominated();
    world.accept(world.employerAccepts(nomination), "kipi-epc1");

    assertThat(world.send(world.employerAccepts(nomination), "kipi-epc1").verdict())
        .isInstanceOf(Verdict.Duplicate.class);
  }

  @Test
  void anotherEmployerKnowsNothingOfTheNomination() {
    Nomination nomination = nominated();

    assertThat(
            world.refusals(
                new NominationAnswered(
                    nomination.nominationId(),
                    "V1",
                    "KIPI-PORT",
                    "65",
                    EmployerAnswer.ACCEPTED,
                    null,
                    "HRD",
                    null),
                "kipi-port"))
        .containsExactly("UNKNOWN_NOMINATION");
  }

  @Test
  void whoNeverStartsFreesTheSeat() {
    Nomination nomination = nominated();
    world.bothAccept(nomination);
    UUID next = world.welder(RING, 60);
    world.accept(ended(nomination, LocalDate.of(2026, 7, 1), EndReason.NEVER_STARTED), "kipi-epc1");
    world.passHours(2);

    assertThat(world.nominated("V1")).containsExactly(nomination.workerId(), next);
  }

  @Test
  void theEmployersOwnReportAfterTheTermIsADuplicate() {
    Nomination nomination = nominated();
    world.bothAccept(nomination);
    world.passTo(LocalDate.of(2026, 8, 16));
    world.accept(started(nomination, LocalDate.of(2026, 8, 15)), "kipi-epc1");
    world.passTo(LocalDate.of(2027, 8, 16));

    assertThat(
            world
                .send(
                    ended(nomination, LocalDate.of(2027, 8, 14), EndReason.TERM_COMPLETED),
                    "kipi-epc1")
                .verdict())
        .isInstanceOf(Verdict.Duplicate.class);
  }
}
