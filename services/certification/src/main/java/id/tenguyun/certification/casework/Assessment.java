package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One attempt at one case. Body, scheme and day tell attempts apart. */
public record Assessment(
    String certificationBodyId,
    String schemeCode,
    LocalDate assessedOn,
    String assessorNumber,
    AssessmentDecision decision,
    @Nullable Integer score) {

  static Assessment of(AssessmentReported report) {
    return new Assessment(
        report.certificationBodyId(),
        report.schemeCode(),
        report.assessedOn(),
        report.assessorNumber(),
        report.decision(),
        report.score());
  }

  boolean isSameAttemptAs(String bodyId, String scheme, LocalDate day) {
    return certificationBodyId.equals(bodyId)
        && schemeCode.equals(scheme)
        && assessedOn.equals(day);
  }

  boolean isSameAttemptAs(Assessment other) {
    return isSameAttemptAs(other.certificationBodyId, other.schemeCode, other.assessedOn);
  }

  boolean isCompetent() {
    return decision == AssessmentDecision.COMPETENT;
  }
}
