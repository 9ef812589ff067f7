package id.tenguyun.certification.casework.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.InboxDriver;
import id.tenguyun.events.certification.AssessmentDecision;
import id.tenguyun.events.certification.AssessmentDismissed;
import id.tenguyun.events.certification.AssessmentHeld;
import id.tenguyun.events.certification.AssessmentRecorded;
import id.tenguyun.events.certification.AssessmentReported;
import id.tenguyun.events.certification.CaseOpened;
import id.tenguyun.events.certification.CertificateExpired;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.certification.CertificateSuspended;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.events.office.CertificateSuspensionOrdered;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Avro in, Avro out, through the real topology. */
class CertificationTopologyTest {

  private static final UUID WORKER = new UUID(7, 7);
  private static final String CERTIFICATES = "certification.certificates";
  private static final String CASES = "certification.cases";
  private static final String RECEIPTS = "partner.lsp-kaltara-01.receipts";

  private final InboxDriver certification = new InboxDriver(CertificationService.definition());

  @BeforeEach
  void the_catalogue_is_loaded() {
    reference(partner("BLK-TJSELOR", PartnerKind.TRAINING_CENTRE));
    reference(partner("LSP-KALTARA-01", PartnerKind.CERTIFICATION_BODY));
    for (String scheme : List.of("SKM-LAS", "SKM-PIPA")) {
      reference(
          new SchemeRegistered(
              scheme, scheme, "7212", SkillClass.SEMI_SKILLED, 3, List.of("C.24LAS01.001.1"), 36));
    }
  }

  @AfterEach
  void close() {
    certification.close();
  }

  @Test
  void a_completion_and_an_assessment_make_a_certificate_keyed_by_the_worker() {
    completion();
    assessment("SKM-LAS", 80);
    assertThat(certification.said(CASES))
        .satisfiesExactly(
            opened -> assertThat(opened).isInstanceOf(CaseOpened.class),
            recorded -> assertThat(recorded).isInstanceOf(AssessmentRecorded.class));
    var records = certification.records(CERTIFICATES);
    assertThat(records).singleElement().extracting(r -> r.key()).isEqualTo(WORKER.toString());
    assertThat(certification.said(RECEIPTS))
        .singleElement()
        .isInstanceOfSatisfying(
            SubmissionAccepted.class,
            receipt -> assertThat(receipt.getBusinessId()).isEqualTo("G-1"));
  }

  @Test
  void an_early_assessment_is_seen_waiting_and_one_that_does_not_fit_is_seen_dismissed() {
    assessment("SKM-PIPA", 80);
    completion();
    assertThat(certification.said(CASES))
        .satisfiesExactly(
            held -> assertThat(held).isInstanceOf(AssessmentHeld.class),
            opened -> assertThat(opened).isInstanceOf(CaseOpened.class),
            dismissed ->
                assertThat(((AssessmentDismissed) dismissed).getReasons().getFirst().getCode())
                    .isEqualTo("SCHEME_NOT_OF_PROGRAMME"));
    assertThat(certification.said(CERTIFICATES)).isEmpty();
  }

  @Test
  void every_assessment_gets_its_one_receipt() {
    completion();
    assessment("SKM-LAS", 80);
    assessment("SKM-LAS", 80);
    assessment("SKM-LAS", 81);
    assertThat(certification.said(RECEIPTS))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(SubmissionAccepted.class),
            second -> assertThat(second).isInstanceOf(SubmissionDuplicate.class),
            third -> assertThat(third).isInstanceOf(SubmissionRejected.class));
  }

  @Test
  void an_office_act_changes_the_certificate_and_is_receipted_to_the_office() {
    completion();
    assessment("SKM-LAS", 80);
    var issued = (CertificateIssued) certification.said(CERTIFICATES).getFirst();
    var act =
        new CertificateSuspensionOrdered(
            "act-1", "officer", issued.getCertificateNumber(), "BLK-TJSELOR", "G-1", "complaint");
    certification.send("office", "office.acts", act);
    assertThat(certification.said(CERTIFICATES))
        .singleElement()
        .isInstanceOf(CertificateSuspended.class);
    assertThat(certification.said("office.receipts"))
        .singleElement()
        .isInstanceOf(SubmissionAccepted.class);
  }

  @Test
  void a_tick_of_time_ends_a_certificate_whose_last_day_is_over() {
    completion();
    assessment("SKM-LAS", 80);
    certification.at("2029-06-01T00:00:00Z");
    certification.send(
        "certification",
        "certification.inbox",
        new TimeAdvanced(Instant.parse("2029-06-01T00:00:00Z"), ByteBuffer.allocate(32)));
    assertThat(certification.said(CERTIFICATES))
        .last()
        .isInstanceOfSatisfying(
            CertificateExpired.class,
            expired -> assertThat(expired.getAt()).isEqualTo("2029-05-21T16:00:00Z"));
  }

  private void reference(org.apache.avro.specific.SpecificRecord row) {
    certification.send("reference", "reference.data", row);
  }

  private static PartnerRegistered partner(String code, PartnerKind kind) {
    return new PartnerRegistered(code.toLowerCase(), code, kind, code, null, null);
  }

  private void completion() {
    certification.send(
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

  private void assessment(String scheme, int score) {
    certification.send(
        "lsp-kaltara-01",
        "partner.lsp-kaltara-01.assessments",
        new AssessmentReported(
            "G-1",
            "BLK-TJSELOR",
            scheme,
            "LSP-KALTARA-01",
            "MET.000.000472 2024",
            LocalDate.of(2026, 5, 21),
            AssessmentDecision.COMPETENT,
            score));
  }
}
