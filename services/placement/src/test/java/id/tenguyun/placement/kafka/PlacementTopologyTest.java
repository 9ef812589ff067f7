package id.tenguyun.placement.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.InboxDriver;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.employment.EmployerAnswer;
import id.tenguyun.events.employment.NominationAnswered;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.LotteryCommitted;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.RoundCompleted;
import id.tenguyun.events.placement.RoundStarted;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.WindowOpened;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.reference.MinimumWageSet;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.PolicyStatus;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.events.vacancy.VacancyTerms;
import id.tenguyun.events.worker.WorkerAnswer;
import id.tenguyun.events.worker.WorkerAnswered;
import id.tenguyun.placement.World;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Avro in, Avro out, through the real topology. */
class PlacementTopologyTest {

  private static final UUID WORKER = new UUID(7, 7);
  private static final String EMPLOYER = "kipi-epc1";

  private final InboxDriver placement = new InboxDriver(PlacementService.definition());

  @BeforeEach
  void reference_data_and_policy_are_there() {
    placement.at("2026-07-01T00:10:00Z");
    reference(partner("KIPI-EPC1", PartnerKind.EMPLOYER));
    reference(partner("BLK-TJSELOR", PartnerKind.TRAINING_CENTRE));
    reference(
        new ProjectRegistered(
            "KIPI",
            "KIPI",
            ProjectKind.NATIONAL_STRATEGIC_PROJECT,
            "65.01.04.2002",
            List.of("65.01.04.2001", "65.01.04.2002"),
            List.of("KIPI-EPC1")));
    reference(
        new SchemeRegistered(
            "SKM-LAS", "Las", "7212", SkillClass.SEMI_SKILLED, 3, List.of("LAS-1"), 36));
    reference(new MinimumWageSet("65.01", 2026, new BigDecimal("3900396.00"), "SK"));
    placement.send("office", "office.acts", policy());
    placement.said("office.receipts");
    tick("2026-07-01T00:10:00Z");
  }

  @AfterEach
  void close() {
    placement.close();
  }

  @Test
  void a_vacancy_a_worker_and_both_answers_make_a_placement() {
    worker();
    placement.send(EMPLOYER, "partner.kipi-epc1.vacancies", vacancy("5000000.00"));
    assertThat(placement.said("placement.vacancies"))
        .hasExactlyElementsOfTypes(VacancyAccepted.class, WindowOpened.class);

    tick("2026-07-01T00:40:00Z");
    assertThat(placement.said("placement.rounds"))
        .hasExactlyElementsOfTypes(LotteryCommitted.class);
    tick("2026-07-01T00:50:00Z");
    tick("2026-07-01T01:30:00Z");
    assertThat(placement.said("placement.rounds"))
        .hasExactlyElementsOfTypes(
            RoundStarted.class, DecisionRecorded.class, RoundCompleted.class);
    WorkerNominated nominated = (WorkerNominated) placement.said("placement.outcomes").getFirst();
    NominationOffered offered =
        (NominationOffered) placement.said("partner.kipi-epc1.nominations").getFirst();
    WorkerInvited invited =
        (WorkerInvited) placement.said("partner.blk-tjselor.nominations").getFirst();
    assertThat(offered.getNominationId()).isEqualTo(nominated.getNomination().getNominationId());
    assertThat(invited.getGraduationId()).isEqualTo("G-1");

    answers(offered);
    assertThat(placement.said("placement.outcomes"))
        .hasExactlyElementsOfTypes(
            NominationAccepted.class, NominationAccepted.class, PlacementConfirmed.class);
  }

  @Test
  void after_a_long_stop_late_windows_open_in_order_and_none_is_skipped() {
    placement.send(EMPLOYER, "partner.kipi-epc1.vacancies", vacancy("5000000.00"));
    placement.said("placement.vacancies");
    tick("2026-07-16T00:10:00Z");

    assertThat(placement.said("placement.vacancies"))
        .filteredOn(WindowOpened.class::isInstance)
        .extracting(event -> ((WindowOpened) event).getTier().name())
        .containsExactly("REGENCY", "PROVINCE", "NATIONAL");
  }

  @Test
  void every_submission_gets_its_one_receipt() {
    placement.send(EMPLOYER, "partner.kipi-epc1.vacancies", vacancy("5000000.00"));
    placement.send(EMPLOYER, "partner.kipi-epc1.vacancies", vacancy("5000000.00"));
    placement.send(EMPLOYER, "partner.kipi-epc1.vacancies", vacancy("1.00"));

    assertThat(placement.said("partner.kipi-epc1.receipts"))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(SubmissionAccepted.class),
            second -> assertThat(second).isInstanceOf(SubmissionDuplicate.class),
            third ->
                assertThat(((SubmissionRejected) third).getReasons().getFirst().getCode())
                    .isEqualTo("WAGE_BELOW_MINIMUM"));
  }

  private void answers(NominationOffered offered) {
    placement.send(
        EMPLOYER,
        "partner.kipi-epc1.replies",
        NominationAnswered.newBuilder()
            .setNominationId(offered.getNominationId())
            .setVacancyId("V1")
            .setEmployerId("KIPI-EPC1")
            .setMarket("65")
            .setAnswer(EmployerAnswer.ACCEPTED)
            .setAnsweredBy("HRD-7")
            .build());
    placement.send(
        "blk-tjselor",
        "partner.blk-tjselor.worker-statements",
        WorkerAnswered.newBuilder()
            .setNominationId(offered.getNominationId())
            .setVacancyId("V1")
            .setMarket("65")
            .setWorkerId(WORKER)
            .setCentreId("BLK-TJSELOR")
            .setAnswer(WorkerAnswer.ACCEPTED)
            .setGivenBy("SELF")
            .build());
  }

  private void worker() {
    placement.send(
        "certification",
        "certification.certificates",
        new CertificateIssued(
            Instant.parse("2026-07-01T00:00:00Z"),
            "C-1",
            WORKER,
            "65",
            "BLK-TJSELOR",
            "G-1",
            "LSP-KALTARA-01",
            "SKM-LAS",
            3,
            List.of("LAS-1"),
            80,
            "MET",
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2029, 5, 1)));
    placement.send(
        "training",
        "training.completions",
        TrainingCompleted.newBuilder()
            .setAt(Instant.parse("2026-07-01T00:00:00Z"))
            .setWorkerId(WORKER)
            .setMarket("65")
            .setCentreId("BLK-TJSELOR")
            .setGraduationId("G-1")
            .setProgrammeCode("LAS")
            .setSchemeCode("SKM-LAS")
            .setKbjiCode("7212")
            .setSkillClass(SkillClass.SEMI_SKILLED)
            .setKkniLevel(3)
            .setCompletedOn(LocalDate.of(2026, 5, 1))
            .setDomicileVillage("65.01.04.2001")
            .setDomicileSince(LocalDate.of(2015, 1, 19))
            .build());
  }

  private static VacancyPublished vacancy(String wage) {
    return VacancyPublished.newBuilder()
        .setVacancyId("V1")
        .setEmployerId("KIPI-EPC1")
        .setProjectId("KIPI")
        .setMarket("65")
        .setPublishedAt(Instant.parse("2026-07-01T00:00:00Z"))
        .setTerms(
            VacancyTerms.newBuilder()
                .setTitle("Juru Las")
                .setKbjiCode("7212")
                .setSkillClass(SkillClass.SEMI_SKILLED)
                .setRequiredScheme("SKM-LAS")
                .setMinimumKkniLevel(3)
                .setOpenings(1)
                .setWorkplaceVillage("65.01.04.2002")
                .setContractType(ContractType.PKWT)
                .setContractMonths(12)
                .setMonthlyWageIdr(new BigDecimal(wage))
                .setHoursPerWeek(40)
                .setSocialSecurityEnrolled(true)
                .setClosesOn(LocalDate.of(2026, 7, 31))
                .setStartsOn(LocalDate.of(2026, 8, 15))
                .build())
        .build();
  }

  private static PolicyPublished policy() {
    Policy policy = ((PolicyReading.Valid) PolicyFile.parse(World.policyText())).policy();
    return new PolicyPublished(
        "A-1",
        "officer-1",
        policy.policyId(),
        policy.version(),
        PolicyStatus.IN_FORCE,
        policy.legalBasis(),
        policy.effectiveFrom(),
        policy.effectiveTo(),
        policy.projects(),
        World.policyText());
  }

  private void tick(String at) {
    placement.at(at);
    byte[] bytes = new byte[32];
    ByteBuffer.wrap(bytes).putLong(Instant.parse(at).getEpochSecond());
    placement.send(
        "placement",
        "placement.inbox",
        new TimeAdvanced(Instant.parse(at), ByteBuffer.wrap(bytes)));
  }

  private void reference(SpecificRecord row) {
    placement.send("reference", "reference.data", row);
  }

  private static PartnerRegistered partner(String code, PartnerKind kind) {
    return new PartnerRegistered(code.toLowerCase(), code, kind, code, null, null);
  }
}
