package id.tenguyun.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.CertificationEvent.AssessmentRecorded;
import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.casework.CertificationInput.PartnerRegistered;
import id.tenguyun.certification.casework.CertificationInput.SchemeRegistered;
import id.tenguyun.certification.casework.CertificationInput.TrainingCompleted;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.testkit.SampleFiles;
import id.tenguyun.testkit.Seeds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sample exports of the project: 600 graduations, 563 assessments, 464 of them competent. */
class SampleCertificatesTest {

  @Test
  void the_sample_yields_464_certificates_in_any_order() {
    var inGivenOrder = run(inputs());
    List<CertificationInput> shuffled = inputs();
    Collections.shuffle(shuffled, Seeds.random("SampleCertificatesTest"));
    assertThat(inGivenOrder).hasSize(464);
    assertThat(run(shuffled)).isEqualTo(inGivenOrder);
  }

  private static List<CertificateIssued> run(List<CertificationInput> inputs) {
    var certification = new CertificationBench();
    catalogue().forEach(row -> certification.when("reference", row));
    for (CertificationInput input : inputs) {
      var verdict = certification.when(sender(input), input).verdict();
      assertThat(verdict).as("%s", input).isInstanceOf(Verdict.Accepted.class);
    }
    assertThat(certification.events(AssessmentRecorded.class)).hasSize(563);
    return certification.events(CertificateIssued.class).stream()
        .sorted(Comparator.comparing(CertificateIssued::certificateNumber))
        .toList();
  }

  private static String sender(CertificationInput input) {
    return input instanceof AssessmentReported report
        ? report.certificationBodyId().toLowerCase(Locale.ROOT)
        : "training";
  }

  private static List<CertificationInput> catalogue() {
    List<CertificationInput> rows = new ArrayList<>();
    for (Map<String, String> centre : SampleFiles.rows("reference/training-centres.csv")) {
      rows.add(partner(centre.get("centreId"), PartnerKind.TRAINING_CENTRE));
    }
    SampleFiles.rows("samples/assessments.csv").stream()
        .map(row -> row.get("certificationBodyId"))
        .distinct()
        .forEach(body -> rows.add(partner(body, PartnerKind.CERTIFICATION_BODY)));
    for (Map<String, String> programme : SampleFiles.rows("reference/programmes.csv")) {
      rows.add(
          new SchemeRegistered(
              programme.get("schemeCode"),
              programme.get("title"),
              Integer.parseInt(programme.get("kkniLevel")),
              List.of(programme.get("units").split(";")),
              36));
    }
    return rows;
  }

  private static PartnerRegistered partner(String code, PartnerKind kind) {
    return new PartnerRegistered(code.toLowerCase(Locale.ROOT), code, kind);
  }

  private static List<CertificationInput> inputs() {
    Map<String, String> schemes = new HashMap<>();
    SampleFiles.rows("reference/programmes.csv")
        .forEach(row -> schemes.put(row.get("programmeCode"), row.get("schemeCode")));
    Map<String, String> centres = new HashMap<>();
    List<CertificationInput> inputs = new ArrayList<>();
    for (Map<String, String> row : SampleFiles.rows("samples/graduations.csv")) {
      centres.put(row.get("graduationId"), row.get("centreId"));
      inputs.add(
          new TrainingCompleted(
              UUID.nameUUIDFromBytes(row.get("nik").getBytes(StandardCharsets.UTF_8)),
              "65",
              row.get("centreId"),
              row.get("graduationId"),
              schemes.get(row.get("programmeCode")),
              LocalDate.parse(row.get("completedOn"))));
    }
    for (Map<String, String> row : SampleFiles.rows("samples/assessments.csv")) {
      boolean competent = row.get("decision").equals("K");
      inputs.add(
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
    return inputs;
  }
}
