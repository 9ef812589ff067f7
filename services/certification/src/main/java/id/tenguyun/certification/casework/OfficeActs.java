package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationEvent.ActCarriedOut;
import id.tenguyun.certification.casework.CertificationEvent.CertificateExpired;
import id.tenguyun.certification.casework.CertificationEvent.CertificateReinstated;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRenewed;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRevoked;
import id.tenguyun.certification.casework.CertificationEvent.CertificateSuspended;
import id.tenguyun.certification.casework.CertificationInput.OfficeAct;
import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateTerm;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out what the office orders of a certificate, and what the calendar does. */
final class OfficeActs {

  private final CertificationState state;
  private final Instant now;

  OfficeActs(CertificationState state, Instant now) {
    this.state = state;
    this.now = now;
  }

  Decision<CertificationEvent> ordered(OfficeAct order) {
    CertificateAct act = CertificateAct.of(order);
    var before = state.act(act.actId());
    if (before.isPresent()) {
      return before.get().equals(act)
          ? Decision.duplicate(act.actId())
          : Decision.rejected(List.of(idTaken(act)));
    }
    List<Refusal> refusals = OfficeActRules.of(act, CertificateTerm.dayOf(now), state);
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    Certificate certificate = state.existing(act.certificateNumber());
    return Decision.accepted(new ActCarriedOut(act), outcome(act, certificate));
  }

  /** The end of a certificate whose last day is over. */
  CertificateExpired expired(String number) {
    Certificate certificate = state.existing(number);
    return new CertificateExpired(
        now,
        number,
        certificate.workerId(),
        certificate.market(),
        certificate.centreId(),
        certificate.graduationId(),
        certificate.certificationBodyId(),
        certificate.schemeCode(),
        certificate.validUntil());
  }

  private static Refusal idTaken(CertificateAct act) {
    return new Refusal(
        "ACT_ID_TAKEN",
        "actId",
        act.actId(),
        "an id not used before, or exactly what was ordered under it");
  }

  private CertificationEvent outcome(CertificateAct act, Certificate certificate) {
    return switch (act.move()) {
      case SUSPEND -> suspended(certificate, act.actId(), reason(act));
      case REINSTATE -> reinstated(certificate, act.actId());
      case REVOKE -> revoked(certificate, act.actId(), reason(act));
      case RENEW -> renewed(certificate, Objects.requireNonNull(act.validUntil()), act.score());
      case EXPIRE -> throw new IllegalStateException("Nobody orders an expiry: " + act.actId());
    };
  }

  private static String reason(CertificateAct act) {
    return Objects.requireNonNull(act.reason());
  }

  private CertificateSuspended suspended(Certificate certificate, String actId, String reason) {
    return new CertificateSuspended(
        now,
        certificate.certificateNumber(),
        certificate.workerId(),
        certificate.market(),
        certificate.centreId(),
        certificate.graduationId(),
        certificate.certificationBodyId(),
        certificate.schemeCode(),
        actId,
        reason);
  }

  private CertificateReinstated reinstated(Certificate certificate, String actId) {
    return new CertificateReinstated(
        now,
        certificate.certificateNumber(),
        certificate.workerId(),
        certificate.market(),
        certificate.centreId(),
        certificate.graduationId(),
        certificate.certificationBodyId(),
        certificate.schemeCode(),
        actId,
        certificate.validUntil());
  }

  private CertificateRevoked revoked(Certificate certificate, String actId, String reason) {
    return new CertificateRevoked(
        now,
        certificate.certificateNumber(),
        certificate.workerId(),
        certificate.market(),
        certificate.centreId(),
        certificate.graduationId(),
        certificate.certificationBodyId(),
        certificate.schemeCode(),
        actId,
        reason);
  }

  /** A portfolio gives no score, so the last one stands. */
  private CertificateRenewed renewed(
      Certificate certificate, LocalDate validUntil, @Nullable Integer newScore) {
    return new CertificateRenewed(
        now,
        certificate.certificateNumber(),
        certificate.workerId(),
        certificate.market(),
        certificate.centreId(),
        certificate.graduationId(),
        certificate.certificationBodyId(),
        certificate.schemeCode(),
        certificate.kkniLevel(),
        certificate.units(),
        newScore == null ? certificate.score() : newScore,
        certificate.validFrom(),
        validUntil);
  }
}
