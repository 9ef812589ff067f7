package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.casework.CertificationInput.TrainingCompleted;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Completions and assessments in order, until a test says otherwise. */
final class Given {

  static final UUID WORKER = new UUID(7, 7);
  static final String GRADUATION = "BLK-TJSELOR-26-000001";

  private Given() {}

  static TrainingCompleted completion() {
    return completion(GRADUATION, WORKER);
  }

  static TrainingCompleted completion(String graduationId, UUID workerId) {
    return new TrainingCompleted(
        workerId, "65", "BLK-TJSELOR", graduationId, "SKM-LAS", LocalDate.of(2026, 5, 1));
  }

  static AssessmentReported competent(String assessedOn) {
    return new AssessmentBuilder().on(assessedOn).build();
  }

  static AssessmentReported notYetCompetent(String assessedOn) {
    return new AssessmentBuilder()
        .on(assessedOn)
        .deciding(AssessmentDecision.NOT_YET_COMPETENT, null)
        .build();
  }

  /** Builds an assessment that differs in what the test is about. */
  static final class AssessmentBuilder {
    private String graduationId = GRADUATION;
    private String centreId = "BLK-TJSELOR";
    private String schemeCode = "SKM-LAS";
    private String bodyId = "LSP-KALTARA-01";
    private String assessor = "MET.000.000472 2024";
    private LocalDate assessedOn = LocalDate.of(2026, 5, 21);
    private AssessmentDecision decision = AssessmentDecision.COMPETENT;
    private @Nullable Integer score = 80;

    AssessmentBuilder of(String centre, String graduation) {
      centreId = centre;
      graduationId = graduation;
      return this;
    }

    AssessmentBuilder under(String scheme) {
      schemeCode = scheme;
      return this;
    }

    AssessmentBuilder by(String body, String assessorNumber) {
      bodyId = body;
      assessor = assessorNumber;
      return this;
    }

    AssessmentBuilder on(String day) {
      assessedOn = LocalDate.parse(day);
      return this;
    }

    AssessmentBuilder deciding(AssessmentDecision result, @Nullable Integer points) {
      decision = result;
      score = points;
      return this;
    }

    AssessmentReported build() {
      return new AssessmentReported(
          graduationId, centreId, schemeCode, bodyId, assessor, assessedOn, decision, score);
    }
  }
}
