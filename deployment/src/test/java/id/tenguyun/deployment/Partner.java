package id.tenguyun.deployment;

import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.testkit.AvroTestClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A training centre beside the containers, and the little reference data that it needs. */
final class Partner {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final List<String> UNITS = List.of("C.33MEK01.001.1", "C.33MEK01.002.1");

  private final AvroTestClient log;

  Partner(AvroTestClient log) {
    this.log = log;
  }

  /** Registers the centre and the programme that it teaches. */
  void isRegistered() {
    reference(
        "blk-tarakan",
        PartnerRegistered.newBuilder()
            .setPartnerId("blk-tarakan")
            .setCode("BLK-TARAKAN")
            .setKind(PartnerKind.TRAINING_CENTRE)
            .setName("BLK Kota Tarakan")
            .setDistrictCode("65.71.02")
            .build());
    reference(
        "SKM-MEK-IND",
        SchemeRegistered.newBuilder()
            .setSchemeCode("SKM-MEK-IND")
            .setTitle("Mekanik Mesin Industri")
            .setKbjiCode("7233")
            .setSkillClass(SkillClass.TECHNICIAN)
            .setKkniLevel(4)
            .setUnits(UNITS)
            .build());
    reference(
        "MEK-IND",
        ProgrammeRegistered.newBuilder()
            .setProgrammeCode("MEK-IND")
            .setTitle("Mekanik Mesin Industri")
            .setKbjiCode("7233")
            .setSkillClass(SkillClass.TECHNICIAN)
            .setKkniLevel(4)
            .setUnits(UNITS)
            .setHours(400)
            .setSchemeCode("SKM-MEK-IND")
            .build());
    reference(
        "load-1",
        ReferenceDataLoaded.newBuilder()
            .setLoadId("load-1")
            .setSource("ComposeStackTest")
            .setRows(3)
            .setDigest("0".repeat(64))
            .build());
  }

  /** Reports a graduation. */
  void reportsAGraduation(String graduationId) {
    log.send(
        "partner.blk-tarakan.graduations",
        graduationId,
        GraduationReported.newBuilder()
            .setGraduationId(graduationId)
            .setCentreId("BLK-TARAKAN")
            .setProgrammeCode("MEK-IND")
            .setBatch("2026-02")
            .setPerson(
                PersonReported.newBuilder()
                    .setNik("9980170208890001")
                    .setFullName("Peserta 26-000001")
                    .setBirthDate(LocalDate.of(1989, 8, 2))
                    .setPhone("+6281126000001")
                    .build())
            .setDomicileVillage("65.71.04.1001")
            .setDomicileSince(LocalDate.of(2025, 10, 3))
            .setDomicileEvidence(List.of(DomicileEvidence.KTP, DomicileEvidence.KK))
            .setCompletedOn(LocalDate.of(2026, 5, 11))
            .setFinalScore(86)
            .setUnitsAchieved(UNITS)
            .build());
  }

  /** The first answer to what this partner sent. */
  Object receipt() {
    return log.await("partner.blk-tarakan.receipts", 1, SOON).getFirst().value();
  }

  /** Business id of a submission that was accepted. */
  static String accepted(Object receipt) {
    return receipt instanceof SubmissionAccepted accepted
        ? accepted.getBusinessId()
        : "not accepted: " + receipt;
  }

  private void reference(String key, org.apache.avro.specific.SpecificRecord row) {
    log.send("reference.data", key, row);
  }
}
