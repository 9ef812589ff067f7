package id.tenguyun.certification.casework;

import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateStatus;
import id.tenguyun.eventing.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What certification makes known, and what it only remembers. */
public sealed interface CertificationEvent {

  /** A completion of training awaits an assessment. */
  record CaseOpened(
      Instant at,
      String centreId,
      String graduationId,
      UUID workerId,
      String market,
      String schemeCode)
      implements CertificationEvent {}

  /** An assessment came before its completion, and waits for it. */
  record AssessmentHeld(
      Instant at,
      String centreId,
      String graduationId,
      String schemeCode,
      String certificationBodyId,
      LocalDate assessedOn,
      AssessmentDecision decision)
      implements CertificationEvent {}

  /** An assessment that waited does not fit its completion. */
  record AssessmentDismissed(
      Instant at,
      String centreId,
      String graduationId,
      String schemeCode,
      String certificationBodyId,
      LocalDate assessedOn,
      List<Refusal> reasons)
      implements CertificationEvent {}

  /** An assessment was joined to its completion. */
  record AssessmentRecorded(
      Instant at,
      String centreId,
      String graduationId,
      UUID workerId,
      String market,
      String schemeCode,
      String certificationBodyId,
      LocalDate assessedOn,
      AssessmentDecision decision,
      @Nullable Integer score)
      implements CertificationEvent {}

  /** A certificate is in force. */
  record CertificateIssued(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      int kkniLevel,
      List<String> units,
      @Nullable Integer score,
      String assessorNumber,
      LocalDate validFrom,
      LocalDate validUntil)
      implements CertificationEvent {

    /** The certificate at the start of its life. */
    Certificate certificate() {
      return new Certificate(
          certificateNumber,
          workerId,
          market,
          centreId,
          graduationId,
          certificationBodyId,
          schemeCode,
          kkniLevel,
          units,
          score,
          validFrom,
          validUntil,
          CertificateStatus.IN_FORCE,
          null);
    }
  }

  /** A certificate is valid for longer: from its first day, without a gap, to the new last one. */
  record CertificateRenewed(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      int kkniLevel,
      List<String> units,
      @Nullable Integer score,
      LocalDate validFrom,
      LocalDate validUntil)
      implements CertificationEvent {}

  /** A certificate is not in force until it is reinstated. */
  record CertificateSuspended(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      String actId,
      String reason)
      implements CertificationEvent {}

  /** A suspended certificate is in force again. */
  record CertificateReinstated(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      String actId,
      LocalDate validUntil)
      implements CertificationEvent {}

  /** A certificate is void for good. */
  record CertificateRevoked(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      String actId,
      String reason)
      implements CertificationEvent {}

  /** A certificate's term is over. */
  record CertificateExpired(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String certificationBodyId,
      String schemeCode,
      LocalDate validUntil)
      implements CertificationEvent {}

  /** The case rests on this completion. Remembered only. */
  record CompletionNoted(CaseKey key, Completion completion) implements CertificationEvent {}

  /** An attempt waits in the case. Remembered only. */
  record AssessmentPutAside(CaseKey key, Assessment assessment) implements CertificationEvent {}

  /** An attempt belongs to the case. Remembered only. */
  record AssessmentJoined(CaseKey key, Assessment assessment) implements CertificationEvent {}

  /** An office act was carried out. Remembered only. */
  record ActCarriedOut(CertificateAct act) implements CertificationEvent {}

  /** A partner is known. Remembered only. */
  record PartnerNoted(Partner partner) implements CertificationEvent {}

  /** A scheme is known. Remembered only. */
  record SchemeNoted(Scheme scheme) implements CertificationEvent {}
}
