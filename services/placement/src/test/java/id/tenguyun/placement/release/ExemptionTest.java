package id.tenguyun.placement.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.OfficeInput.ExemptionSigned;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RuleEvent.ExemptionGranted;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Section 5: where a trade has no locals, two officers grant a standing release; each vacancy in
 * its scope still has to ask the locals first, and to show that none is left.
 */
class ExemptionTest {

  private static final String ELSEWHERE = "64.71.01.1001";
  private static final String NEARBY = "65.01.04.2001";

  private final World world = World.kaltara();

  private static ExemptionSigned sign(String actId, String officer) {
    return new ExemptionSigned(actId, officer, "X-1", "65");
  }

  private ExemptionRequestBuilder asked(String actId) {
    return new ExemptionRequestBuilder(actId)
        .proof(world.last(DecisionRecorded.class).roundId())
        .until(Wita.date(world.now()).plusDays(60));
  }

  private List<String> refused(UnaryOperator<ExemptionRequestBuilder> change) {
    return world.refusals(change.apply(asked("A-1")).request(), "office");
  }

  /** Twelve welders of another province, and a vacancy whose floors keep eight of ten seats. */
  private void noLocals(String vacancyId) {
    for (int i = 0; i < 12; i++) {
      world.welder(ELSEWHERE, 60 + i);
    }
    open(vacancyId);
    world.passHours(320);
    assertThat(world.nominated(vacancyId)).hasSize(2);
  }

  private void open(String vacancyId) {
    LocalDate later = Wita.date(world.now()).plusDays(40);
    world.publish(world.vacancy(vacancyId).openings(10).closes(later).starts(later.plusDays(5)));
  }

  private void grant() {
    world.accept(asked("A-1").request(), "office");
    world.accept(sign("A-2", "officer-2"), "office");
  }

  @Test
  void twoOfficersOpenWhatTheRoundsBeforeHaveProved() {
    noLocals("V1");
    world.accept(asked("A-1").request(), "office");
    assertThat(world.events(SeatsReleased.class)).isEmpty();

    world.accept(sign("A-2", "officer-2"), "office");
    world.passHours(2);

    assertThat(world.events(SeatsReleased.class)).hasSize(1);
    assertThat(world.nominated("V1")).hasSize(10);
  }

  @Test
  void theRecordSaysUnderWhichExemptionWhoOpenedWhatWhenAndWhy() {
    noLocals("V1");
    grant();

    ExemptionGranted granted = world.last(ExemptionGranted.class);
    SeatsReleased released = world.last(SeatsReleased.class);
    assertThat(released.exemptionId()).isEqualTo("X-1").isEqualTo(granted.exemptionId());
    assertThat(released.requestedBy()).isEqualTo("officer-1").isEqualTo(granted.requestedBy());
    assertThat(released.signedBy()).isEqualTo("officer-2").isEqualTo(granted.signedBy());
    assertThat(released.reason()).isEqualTo("no local welds titanium");
    assertThat(released.proofRoundId()).isEqualTo(world.last(DecisionRecorded.class).roundId());
    assertThat(released.seats()).isEqualTo(8);
    assertThat(released.expiresAt()).isEqualTo(granted.expiresAt());
    assertThat(granted.legalBasis()).isEqualTo("decree 7/2026");
  }

  @Test
  void aLaterVacancyInScopeOpensOnlyAfterItsOwnRoundsAskedTheLocals() {
    noLocals("V1");
    grant();
    open("V2");

    world.passHours(140); // the windows of village, district and regency
    assertThat(world.events(SeatsReleased.class)).hasSize(1);

    world.passHours(20); // the province's window is open, and its first round found nobody
    SeatsReleased released = world.last(SeatsReleased.class);
    assertThat(released.vacancyId()).isEqualTo("V2");
    assertThat(released.exemptionId()).isEqualTo("X-1");
    assertThat(world.nominated("V2")).isEmpty(); // whose own window opens later

    world.passHours(170);
    assertThat(world.nominated("V2")).isNotEmpty();
  }

  @Test
  void noSeatOpensWhileALocalCouldTakeIt() {
    noLocals("V1");
    grant();
    for (int i = 0; i < 24; i++) {
      world.welder(NEARBY, 50 + i);
    }
    open("V2");
    world.passAccepting(330);

    assertThat(world.events(SeatsReleased.class)).hasSize(1); // that of V1, when nobody was there
    assertThat(world.nominations("V2"))
        .hasSize(10)
        .allMatch(n -> n.tier() != PriorityTier.NATIONAL);
  }

  @Test
  void aLocalWhoComesLaterStillGoesBeforeOutsidersIntoOpenedSeats() {
    noLocals("V1");
    grant();
    UUID local = world.welder(NEARBY, 51); // below every outsider
    world.passHours(2);

    assertThat(world.nominated("V1")).hasSize(10).contains(local);
  }

  @Test
  void otherClassesEmployersAndProjectsStaySealed() {
    noLocals("V1");
    LocalDate later = Wita.date(world.now()).plusDays(40);
    world.publish(
        world
            .vacancy("V2")
            .employer("KIPI-PORT")
            .openings(10)
            .closes(later)
            .starts(later.plusDays(5)));
    grant();
    world.passHours(320);

    assertThat(world.events(SeatsReleased.class)).allMatch(r -> r.vacancyId().equals("V1"));
  }

  @Test
  void atItsEndUnheldSeatsSealAgainAndNothingMoreOpens() {
    for (int i = 0; i < 4; i++) {
      world.welder(ELSEWHERE, 60 + i);
    }
    open("V1");
    world.passHours(320);
    LocalDate until = Wita.date(world.now()).plusDays(3);
    world.accept(asked("A-1").until(until).request(), "office");
    world.accept(sign("A-2", "officer-2"), "office");
    world.passAccepting(2);
    assertThat(world.nominated("V1")).hasSize(4);

    world.restart().passTo(until.plusDays(2));
    world.welder(ELSEWHERE, 90);
    world.passHours(30);

    assertThat(world.last(SeatsSealed.class).at()).isEqualTo(Wita.endOf(until));
    assertThat(world.events(SeatsReleased.class)).hasSize(1);
    assertThat(world.nominated("V1")).hasSize(4);
    assertThat(
            world.events(WorkerNominated.class).stream()
                .filter(n -> n.at().isAfter(Wita.endOf(until))))
        .isEmpty();
  }

  @Test
  void everyMissingProofIsNamed() {
    noLocals("V1");

    assertThat(refused(a -> a.evidence(List.of()))).containsExactly("NO_EVIDENCE_OF_EFFORT");
    assertThat(refused(a -> a.proof())).containsExactly("NO_PROOF");
    assertThat(refused(a -> a.proof("65-000000"))).containsExactly("NO_PROOF");
    assertThat(refused(a -> a.legalBasis(" "))).containsExactly("NO_LEGAL_BASIS");
    assertThat(refused(a -> a.reason(""))).containsExactly("NO_REASON");
    assertThat(refused(a -> a.akad(" "))).containsExactly("AKAD_APPROVAL_MISSING");
    assertThat(refused(a -> a.officer(" "))).containsExactly("NOBODY_NAMED");
    assertThat(refused(a -> a.id("X/1"))).containsExactly("BAD_ID");
  }

  @Test
  void itIsForAProjectAnEmployerAndAClassThatAreThere() {
    noLocals("V1");

    assertThat(refused(a -> a.project("NOWHERE"))).containsExactly("UNKNOWN_PROJECT");
    assertThat(refused(a -> a.employer("NOBODY-1"))).containsExactly("UNKNOWN_EMPLOYER");
    assertThat(refused(a -> a.employer("KHN-CIVIL"))).containsExactly("EMPLOYER_NOT_ON_PROJECT");
    assertThat(refused(a -> a.employer("KIPI-PORT")))
        .containsExactly("NO_OPEN_VACANCY"); // of which it has none
  }

  @Test
  void everyOpenVacancyInScopeHasToProveIt() {
    noLocals("V1");
    open("V2"); // whose locals have not been asked yet
    world.passHours(2);

    assertThat(refused(a -> a)).contains("LOCALS_NOT_ASKED_YET", "NO_PROOF");
  }

  @Test
  void aLocalWhoComesBeforeTheSignatureHoldsItUp() {
    noLocals("V1");
    world.accept(asked("A-1").request(), "office");
    world.welder(NEARBY, 55);

    assertThat(world.refusals(sign("A-2", "officer-2"), "office")).contains("LOCALS_LEFT");
    assertThat(world.events(ExemptionGranted.class)).isEmpty();
  }

  @Test
  void itEndsWithinWhatThePolicyAllows() {
    noLocals("V1");
    LocalDate today = Wita.date(world.now());

    assertThat(refused(a -> a.until(today.minusDays(1)))).containsExactly("EXPIRY_OUT_OF_RANGE");
    assertThat(refused(a -> a.until(today.plusDays(181)))).containsExactly("EXPIRY_OUT_OF_RANGE");
  }

  @Test
  void nobodySignsForTwoAndOneSignatureIsEnough() {
    noLocals("V1");
    assertThat(world.refusals(sign("A-0", "officer-2"), "office"))
        .containsExactly("UNKNOWN_EXEMPTION");
    world.accept(asked("A-1").request(), "office");

    assertThat(world.refusals(sign("A-2", " OFFICER-1"), "office")).containsExactly("SAME_OFFICER");
    world.accept(sign("A-3", "officer-2"), "office");
    assertThat(world.refusals(sign("A-4", "officer-3"), "office"))
        .containsExactly("SIGNED_ALREADY");
    assertThat(world.events(ExemptionGranted.class)).hasSize(1);
  }

  @Test
  void oneScopeHasOneExemptionAtATimeAndAnIdIsGivenOnce() {
    noLocals("V1");
    grant();

    assertThat(refused(a -> a.actId("A-9").id("X-2"))).contains("EXEMPTED_ALREADY");
    assertThat(refused(a -> a.actId("A-10"))).contains("ID_REUSED");
  }

  @Test
  void whatExpiredUnsignedCannotBeSigned() {
    noLocals("V1");
    world.accept(asked("A-1").until(Wita.date(world.now())).request(), "office");
    world.passHours(30);

    assertThat(world.refusals(sign("A-2", "officer-2"), "office")).contains("EXEMPTION_EXPIRED");
  }
}
