package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationEvent.AssessmentDismissed;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentHeld;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentJoined;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentPutAside;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentRecorded;
import id.tenguyun.certification.casework.CertificationEvent.CaseOpened;
import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.CertificationEvent.CompletionNoted;
import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.casework.CertificationInput.TrainingCompleted;
import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateNumber;
import id.tenguyun.certification.certificate.CertificateTerm;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a completion and its assessments together. Assessments count in the order in which they
 * came, whether the completion came before, between or after them; so when it comes changes no
 * certificate.
 */
final class Casework {

  private final CertificationState state;
  private final Instant now;

  Casework(CertificationState state, Instant now) {
    this.state = state;
    this.now = now;
  }

  Decision<CertificationEvent> completed(TrainingCompleted completed) {
    var key = new CaseKey(completed.centreId(), completed.graduationId());
    CaseFile file = state.caseFile(key);
    if (file.completion() != null) {
      return Decision.duplicate(key.toString());
    }
    var completion =
        new Completion(
            completed.workerId(),
            completed.market(),
            completed.schemeCode(),
            completed.completedOn());
    List<CertificationEvent> events = new ArrayList<>();
    events.add(new CompletionNoted(key, completion));
    events.add(
        new CaseOpened(
            now,
            key.centreId(),
            key.graduationId(),
            completion.workerId(),
            completion.market(),
            completion.schemeCode()));
    takeUpHeld(file, completion, events);
    return Decision.accepted(events);
  }

  Decision<CertificationEvent> assessed(
      Input<CertificationInput> input, AssessmentReported report) {
    var key = new CaseKey(report.centreId(), report.graduationId());
    CaseFile file = state.caseFile(key);
    Assessment assessment = Assessment.of(report);
    var before = file.sameAttempt(assessment);
    if (before.isPresent()) {
      return before.get().equals(assessment)
          ? Decision.duplicate(report.graduationId())
          : Decision.rejected(List.of(contradiction(assessment)));
    }
    List<Refusal> refusals =
        AssessmentRules.ofReport(report, input.sender(), CertificateTerm.dayOf(now), state);
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    Completion completion = file.completion();
    return completion == null ? hold(key, assessment) : join(file, completion, assessment);
  }

  private static Refusal contradiction(Assessment assessment) {
    return new Refusal(
        "ASSESSMENT_CONTRADICTED",
        "assessedOn",
        assessment.assessedOn().toString(),
        "exactly what was reported for this day before, or another day");
  }

  private Decision<CertificationEvent> hold(CaseKey key, Assessment assessment) {
    return Decision.accepted(
        new AssessmentPutAside(key, assessment),
        new AssessmentHeld(
            now,
            key.centreId(),
            key.graduationId(),
            assessment.schemeCode(),
            assessment.certificationBodyId(),
            assessment.assessedOn(),
            assessment.decision()));
  }

  private Decision<CertificationEvent> join(
      CaseFile file, Completion completion, Assessment assessment) {
    List<Refusal> refusals = refusals(completion, assessment, state.certificatesOf(file));
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    return Decision.accepted(joining(file.key(), completion, assessment));
  }

  /** Later ones see the certificates of earlier ones, as if each had come by itself. */
  private void takeUpHeld(CaseFile file, Completion completion, List<CertificationEvent> events) {
    List<Certificate> certificates = new ArrayList<>(state.certificatesOf(file));
    for (Assessment assessment : file.held()) {
      List<Refusal> refusals = refusals(completion, assessment, certificates);
      if (!refusals.isEmpty()) {
        events.add(dismissal(file.key(), assessment, refusals));
        continue;
      }
      for (CertificationEvent event : joining(file.key(), completion, assessment)) {
        events.add(event);
        if (event instanceof CertificateIssued issued) {
          certificates.add(issued.certificate());
        }
      }
    }
  }

  private List<Refusal> refusals(
      Completion completion, Assessment assessment, List<Certificate> certificates) {
    List<Refusal> refusals = new ArrayList<>(AssessmentRules.ofFit(assessment, completion));
    if (assessment.isCompetent()) {
      AssessmentRules.ofOverlap(term(assessment), certificates).ifPresent(refusals::add);
    }
    return refusals;
  }

  private List<CertificationEvent> joining(
      CaseKey key, Completion completion, Assessment assessment) {
    List<CertificationEvent> events = new ArrayList<>();
    events.add(new AssessmentJoined(key, assessment));
    events.add(
        new AssessmentRecorded(
            now,
            key.centreId(),
            key.graduationId(),
            completion.workerId(),
            completion.market(),
            assessment.schemeCode(),
            assessment.certificationBodyId(),
            assessment.assessedOn(),
            assessment.decision(),
            assessment.score()));
    if (assessment.isCompetent()) {
      events.add(certificate(key, completion, assessment));
    }
    return events;
  }

  private CertificateIssued certificate(CaseKey key, Completion completion, Assessment assessment) {
    Scheme scheme = scheme(assessment);
    CertificateTerm term = term(assessment);
    return new CertificateIssued(
        now,
        CertificateNumber.of(
            assessment.certificationBodyId(),
            completion.workerId().toString(),
            key.toString(),
            scheme.schemeCode(),
            assessment.assessedOn()),
        completion.workerId(),
        completion.market(),
        key.centreId(),
        key.graduationId(),
        assessment.certificationBodyId(),
        scheme.schemeCode(),
        scheme.kkniLevel(),
        scheme.units(),
        assessment.score(),
        assessment.assessorNumber(),
        term.validFrom(),
        term.validUntil());
  }

  private AssessmentDismissed dismissal(
      CaseKey key, Assessment assessment, List<Refusal> refusals) {
    return new AssessmentDismissed(
        now,
        key.centreId(),
        key.graduationId(),
        assessment.schemeCode(),
        assessment.certificationBodyId(),
        assessment.assessedOn(),
        refusals);
  }

  private CertificateTerm term(Assessment assessment) {
    return CertificateTerm.earnedOn(assessment.assessedOn(), scheme(assessment).validityMonths());
  }

  /** Known, since no assessment of an unknown scheme gets this far, and schemes never leave. */
  private Scheme scheme(Assessment assessment) {
    return state
        .scheme(assessment.schemeCode())
        .orElseThrow(
            () -> new IllegalStateException("No scheme " + assessment.schemeCode() + " in state"));
  }
}
