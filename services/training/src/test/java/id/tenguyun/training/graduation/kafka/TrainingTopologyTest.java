package id.tenguyun.training.graduation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.InboxDriver;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.office.ErasureOrdered;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.GraduationReceived;
import id.tenguyun.events.training.PersonFiled;
import id.tenguyun.events.training.PersonFinding;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.training.WorkerErased;
import id.tenguyun.schemas.TopicCatalogue;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Avro in, Avro out, through the real topology. */
class TrainingTopologyTest {

  private static final UUID WORKER = new UUID(7, 7);
  private static final String COMPLETIONS = "training.completions";
  private static final String RECEIPTS = "partner.blk-tjselor.receipts";

  private final InboxDriver training =
      new InboxDriver(TrainingService.definition(TopicCatalogue.load()));

  @BeforeEach
  void the_catalogue_is_loaded() {
    training.send(
        "reference",
        "reference.data",
        new PartnerRegistered(
            "blk-tjselor", "BLK-TJSELOR", PartnerKind.TRAINING_CENTRE, "BLK", "65.01.05", null));
    training.send(
        "reference",
        "reference.data",
        new ProgrammeRegistered(
            "LAS-SMAW3G",
            "Juru Las",
            "7212",
            SkillClass.SEMI_SKILLED,
            3,
            List.of("C.24LAS01.001.1"),
            360,
            "SKM-LAS-SMAW3G"));
  }

  @AfterEach
  void close() {
    training.close();
  }

  @Test
  void a_graduation_becomes_a_completion_keyed_by_the_worker_and_a_vault_entry() {
    graduation("d1", List.of());
    var completions = training.records(COMPLETIONS);
    assertThat(completions).singleElement().extracting(r -> r.key()).isEqualTo(WORKER.toString());
    assertThat(training.said("training.vault"))
        .singleElement()
        .isInstanceOfSatisfying(
            PersonFiled.class, filed -> assertThat(filed.getPersonCiphertext()).isEqualTo(bytes()));
  }

  @Test
  void every_graduation_gets_its_one_receipt() {
    graduation("d1", List.of());
    graduation("d1", List.of());
    graduation("d2", List.of());
    assertThat(training.said(RECEIPTS))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(SubmissionAccepted.class),
            second -> assertThat(second).isInstanceOf(SubmissionDuplicate.class),
            third ->
                assertThat(((SubmissionRejected) third).getReasons().getFirst().getCode())
                    .isEqualTo("GRADUATION_ID_TAKEN"));
    assertThat(training.said(COMPLETIONS)).hasSize(1);
  }

  @Test
  void what_the_intake_found_wrong_with_the_person_is_in_the_receipt_without_the_value() {
    graduation("d1", List.of(new PersonFinding("NIK_FORM", "person.nik", "16 digits")));
    assertThat(training.said(RECEIPTS))
        .singleElement()
        .isInstanceOfSatisfying(
            SubmissionRejected.class,
            rejected ->
                assertThat(rejected.getReasons().getFirst().getFound())
                    .isEqualTo("not shown: personal data"));
    assertThat(training.said(COMPLETIONS)).isEmpty();
    assertThat(training.said("training.vault")).isEmpty();
  }

  @Test
  void an_erasure_is_told_to_all_who_know_the_worker() {
    graduation("d1", List.of());
    training.send(
        "office", "office.acts", new ErasureOrdered("act-1", "officer", WORKER, "withdrawn"));
    assertThat(training.said(COMPLETIONS))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(TrainingCompleted.class),
            second -> assertThat(second).isInstanceOf(WorkerErased.class));
    assertThat(training.said("office.receipts"))
        .filteredOn(r -> ((SubmissionAccepted) r).getRecordType().equals("ErasureOrdered"))
        .hasSize(1);
  }

  private void graduation(String digest, List<PersonFinding> findings) {
    training.send(
        "blk-tjselor",
        "partner.blk-tjselor.graduations",
        GraduationReceived.newBuilder()
            .setGraduationId("G-1")
            .setCentreId("BLK-TJSELOR")
            .setProgrammeCode("LAS-SMAW3G")
            .setBatch("2026-06")
            .setWorkerId(WORKER)
            .setPersonKeyId("key-1")
            .setPersonCiphertext(bytes())
            .setContentDigest(digest)
            .setFindings(findings)
            .setDomicileVillage("65.01.04.2001")
            .setDomicileSince(LocalDate.of(2015, 1, 19))
            .setDomicileEvidence(List.of(DomicileEvidence.KTP))
            .setCompletedOn(LocalDate.of(2026, 6, 1))
            .setUnitsAchieved(List.of("C.24LAS01.001.1"))
            .build());
  }

  private static ByteBuffer bytes() {
    return ByteBuffer.wrap(new byte[] {1, 2, 3});
  }
}
