package id.tenguyun.placement.release;

import id.tenguyun.placement.message.EffortEvidence;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.policy.SkillClass;
import java.time.LocalDate;
import java.util.List;

/** An officer's request for an exemption, with all that it needs. */
final class ExemptionRequestBuilder {

  private String actId;
  private String officer = "officer-1";
  private String id = "X-1";
  private String project = "KIPI";
  private String employer = "KIPI-EPC1";
  private String reason = "no local welds titanium";
  private String legalBasis = "decree 7/2026";
  private List<EffortEvidence> evidence =
      List.of(new EffortEvidence(EffortKind.TRAINING_CENTRES_ASKED, "letter 12/2026"));
  private List<String> proof = List.of();
  private String akad = "AKAD-2026-3";
  private LocalDate until = LocalDate.MAX;

  ExemptionRequestBuilder(String actId) {
    this.actId = actId;
  }

  ExemptionRequestBuilder actId(String changed) {
    actId = changed;
    return this;
  }

  ExemptionRequestBuilder officer(String changed) {
    officer = changed;
    return this;
  }

  ExemptionRequestBuilder id(String changed) {
    id = changed;
    return this;
  }

  ExemptionRequestBuilder project(String changed) {
    project = changed;
    return this;
  }

  ExemptionRequestBuilder employer(String changed) {
    employer = changed;
    return this;
  }

  ExemptionRequestBuilder reason(String changed) {
    reason = changed;
    return this;
  }

  ExemptionRequestBuilder legalBasis(String changed) {
    legalBasis = changed;
    return this;
  }

  ExemptionRequestBuilder evidence(List<EffortEvidence> changed) {
    evidence = changed;
    return this;
  }

  ExemptionRequestBuilder proof(String... rounds) {
    proof = List.of(rounds);
    return this;
  }

  ExemptionRequestBuilder akad(String changed) {
    akad = changed;
    return this;
  }

  ExemptionRequestBuilder until(LocalDate changed) {
    until = changed;
    return this;
  }

  ExemptionRequested request() {
    return new ExemptionRequested(
        actId,
        officer,
        id,
        project,
        employer,
        SkillClass.SEMI_SKILLED,
        "65",
        reason,
        legalBasis,
        evidence,
        proof,
        akad,
        until);
  }
}
