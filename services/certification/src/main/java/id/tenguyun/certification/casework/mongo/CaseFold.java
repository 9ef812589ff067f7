package id.tenguyun.certification.casework.mongo;

import id.tenguyun.certification.casework.CaseKey;
import id.tenguyun.events.certification.AssessmentDismissed;
import id.tenguyun.events.certification.AssessmentHeld;
import id.tenguyun.events.certification.AssessmentRecorded;
import id.tenguyun.events.certification.CaseOpened;
import id.tenguyun.events.eventing.Refusal;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What the events of one case make of its document. */
final class CaseFold {

  private CaseFold() {}

  /** The case that an event is about; empty for other events. */
  static Optional<CaseKey> caseOf(SpecificRecord event) {
    return Optional.ofNullable(
        switch (event) {
          case CaseOpened it -> new CaseKey(it.getCentreId(), it.getGraduationId());
          case AssessmentHeld it -> new CaseKey(it.getCentreId(), it.getGraduationId());
          case AssessmentRecorded it -> new CaseKey(it.getCentreId(), it.getGraduationId());
          case AssessmentDismissed it -> new CaseKey(it.getCentreId(), it.getGraduationId());
          default -> null;
        });
  }

  /** The document after the event. */
  static CaseDocument after(@Nullable CaseDocument before, SpecificRecord event) {
    CaseDocument file = before != null ? before : CaseDocument.empty(caseOf(event).orElseThrow());
    return switch (event) {
      case CaseOpened it -> file.opened(it.getWorkerId().toString(), it.getSchemeCode());
      case AssessmentHeld held -> file.with(waiting(held));
      case AssessmentRecorded recorded -> file.with(recorded(recorded));
      case AssessmentDismissed dismissed -> file.with(dismissed(dismissed));
      default -> throw new IllegalArgumentException(event.getSchema() + " is about no case");
    };
  }

  private static Attempt waiting(AssessmentHeld held) {
    return new Attempt(
        held.getCertificationBodyId(),
        held.getSchemeCode(),
        held.getAssessedOn().toString(),
        held.getDecision().name(),
        null,
        Attempt.State.WAITS,
        List.of());
  }

  private static Attempt recorded(AssessmentRecorded recorded) {
    return new Attempt(
        recorded.getCertificationBodyId(),
        recorded.getSchemeCode(),
        recorded.getAssessedOn().toString(),
        recorded.getDecision().name(),
        recorded.getScore(),
        Attempt.State.RECORDED,
        List.of());
  }

  private static Attempt dismissed(AssessmentDismissed dismissed) {
    return new Attempt(
        dismissed.getCertificationBodyId(),
        dismissed.getSchemeCode(),
        dismissed.getAssessedOn().toString(),
        null,
        null,
        Attempt.State.DISMISSED,
        dismissed.getReasons().stream().map(Refusal::getCode).toList());
  }
}
