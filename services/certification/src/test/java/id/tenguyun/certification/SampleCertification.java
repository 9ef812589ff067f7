package id.tenguyun.certification;

import id.tenguyun.events.certification.AssessmentDecision;
import id.tenguyun.events.certification.AssessmentReported;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The sample exports, as the events that reach certification. */
final class SampleCertification {

  private SampleCertification() {}

  static void sendCatalogue(AvroTestClient client) {
    SampleFiles.rows("reference/training-centres.csv")
        .forEach(row -> sendPartner(client, row.get("centreId"), PartnerKind.TRAINING_CENTRE));
    SampleFiles.rows("samples/assessments.csv").stream()
        .map(row -> row.get("certificationBodyId"))
        .distinct()
        .forEach(body -> sendPartner(client, body, PartnerKind.CERTIFICATION_BODY));
    for (Map<String, String> row : SampleFiles.rows("reference/programmes.csv")) {
      client.send("reference.data", row.get("schemeCode"), scheme(row));
    }
    client.send("reference.data", "load", new ReferenceDataLoaded("load", "test", 18, "00"));
  }

  private static void sendPartner(AvroTestClient client, String code, PartnerKind kind) {
    String id = partnerId(code);
    client.send("reference.data", id, new PartnerRegistered(id, code, kind, code, null, null));
  }

  private static SchemeRegistered scheme(Map<String, String> row) {
    return new SchemeRegistered(
        row.get("schemeCode"),
        row.get("title"),
        row.get("kbjiCode"),
        SkillClass.valueOf(row.get("skillClass")),
        Integer.parseInt(row.get("kkniLevel")),
        List.of(row.get("units").split(";")),
        36);
  }

  static List<TrainingCompleted> completions() {
    Map<String, String> schemes = new HashMap<>();
    SampleFiles.rows("reference/programmes.csv")
        .forEach(row -> schemes.put(row.get("programmeCode"), row.get("schemeCode")));
    List<TrainingCompleted> completions = new ArrayList<>();
    for (Map<String, String> row : SampleFiles.rows("samples/graduations.csv")) {
      completions.add(
          TrainingCompleted.newBuilder()
              .setReferenceCode("7F3K-9QTX-2MBA")
              .setAt(Instant.parse("2026-06-30T16:00:00Z"))
              .setWorkerId(
                  UUID.nameUUIDFromBytes(row.get("graduationId").getBytes(StandardCharsets.UTF_8)))
              .setMarket("65")
              .setCentreId(row.get("centreId"))
              .setGraduationId(row.get("graduationId"))
              .setProgrammeCode(row.get("programmeCode"))
              .setSchemeCode(schemes.get(row.get("programmeCode")))
              .setKbjiCode("0000")
              .setSkillClass(SkillClass.SEMI_SKILLED)
              .setKkniLevel(3)
              .setUnits(List.of(row.get("unitsAchieved").split(";")))
              .setCompletedOn(LocalDate.parse(row.get("completedOn")))
              .setDomicileVillage(row.get("domicileVillage"))
              .setDomicileSince(LocalDate.parse(row.get("domicileSince")))
              .build());
    }
    return completions;
  }

  static List<AssessmentReported> assessments() {
    Map<String, String> centres = new HashMap<>();
    SampleFiles.rows("samples/graduations.csv")
        .forEach(row -> centres.put(row.get("graduationId"), row.get("centreId")));
    List<AssessmentReported> assessments = new ArrayList<>();
    for (Map<String, String> row : SampleFiles.rows("samples/assessments.csv")) {
      boolean competent = row.get("decision").equals("K");
      assessments.add(
          new AssessmentReported(
              row.get("graduationId"),
              centres.get(row.get("graduationId")),
              row.get("schemeCode"),
              row.get("certificationBodyId"),
              row.get("assessorNumber"),
              LocalDate.parse(row.get("assessedOn")),
              competent ? AssessmentDecision.COMPETENT : AssessmentDecision.NOT_YET_COMPETENT,
              row.get("score").isEmpty() ? null : Integer.valueOf(row.get("score"))));
    }
    return assessments;
  }

  static void send(AvroTestClient client, TrainingCompleted completion) {
    client.send("training.completions", completion.getWorkerId().toString(), completion);
  }

  static void send(AvroTestClient client, AssessmentReported assessment) {
    client.send(
        "partner." + partnerId(assessment.getCertificationBodyId()) + ".assessments",
        assessment.getGraduationId(),
        assessment);
  }

  static String partnerId(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
