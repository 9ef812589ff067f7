package id.tenguyun.training;

import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.SampleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sample exports of the training centres, as events. */
public final class SampleGraduations {

  private SampleGraduations() {}

  static void sendCatalogue(AvroTestClient client) {
    for (Map<String, String> row : SampleFiles.rows("reference/training-centres.csv")) {
      String code = row.get("centreId");
      client.send(
          "reference.data",
          partnerId(code),
          new PartnerRegistered(
              partnerId(code),
              code,
              PartnerKind.TRAINING_CENTRE,
              row.get("name"),
              row.get("districtCode"),
              null));
    }
    for (Map<String, String> row : SampleFiles.rows("reference/programmes.csv")) {
      client.send("reference.data", row.get("programmeCode"), programme(row));
    }
    client.send("reference.data", "load", new ReferenceDataLoaded("load", "test", 15, "00"));
  }

  private static ProgrammeRegistered programme(Map<String, String> row) {
    return new ProgrammeRegistered(
        row.get("programmeCode"),
        row.get("title"),
        row.get("kbjiCode"),
        SkillClass.valueOf(row.get("skillClass")),
        Integer.parseInt(row.get("kkniLevel")),
        List.of(row.get("units").split(";")),
        Integer.parseInt(row.get("hours")),
        row.get("schemeCode"));
  }

  public static List<GraduationReported> all() {
    List<GraduationReported> graduations = new ArrayList<>();
    SampleFiles.rows("samples/graduations.csv").forEach(row -> graduations.add(graduation(row)));
    return graduations;
  }

  static void send(AvroTestClient client, GraduationReported graduation) {
    client.send(
        "partner." + partnerId(graduation.getCentreId()) + ".graduations",
        graduation.getGraduationId(),
        graduation);
  }

  static String partnerId(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static GraduationReported graduation(Map<String, String> row) {
    return GraduationReported.newBuilder()
        .setGraduationId(row.get("graduationId"))
        .setCentreId(row.get("centreId"))
        .setProgrammeCode(row.get("programmeCode"))
        .setBatch(row.get("batch"))
        .setPerson(
            new PersonReported(
                row.get("nik"),
                row.get("fullName"),
                LocalDate.parse(row.get("birthDate")),
                row.get("phone"),
                row.get("disabilityDeclared").equals("YES")))
        .setDomicileVillage(row.get("domicileVillage"))
        .setDomicileSince(LocalDate.parse(row.get("domicileSince")))
        .setDomicileEvidence(List.of(DomicileEvidence.KTP, DomicileEvidence.KK))
        .setCompletedOn(LocalDate.parse(row.get("completedOn")))
        .setFinalScore(Integer.valueOf(row.get("finalScore")))
        .setUnitsAchieved(List.of(row.get("unitsAchieved").split(";")))
        .build();
  }
}
