package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationInput.CertificateReinstatementOrdered;
import id.tenguyun.certification.casework.CertificationInput.CertificateRenewalGranted;
import id.tenguyun.certification.casework.CertificationInput.CertificateRevocationOrdered;
import id.tenguyun.certification.casework.CertificationInput.CertificateSuspensionOrdered;
import id.tenguyun.certification.casework.CertificationInput.OfficeAct;
import id.tenguyun.certification.certificate.CertificateMove;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office act in one shape, which tells a repetition from a contradiction by plain equality.
 *
 * @param reason null for a renewal, which gives none
 * @param validUntil null unless it is a renewal
 */
public record CertificateAct(
    String actId,
    String actor,
    CertificateMove move,
    String certificateNumber,
    CaseKey key,
    @Nullable String reason,
    @Nullable LocalDate validUntil,
    @Nullable Integer score) {

  static CertificateAct of(OfficeAct act) {
    return switch (act) {
      case CertificateSuspensionOrdered order -> of(act, CertificateMove.SUSPEND, order.reason());
      case CertificateReinstatementOrdered order ->
          of(act, CertificateMove.REINSTATE, order.reason());
      case CertificateRevocationOrdered order -> of(act, CertificateMove.REVOKE, order.reason());
      case CertificateRenewalGranted renewal ->
          of(act, CertificateMove.RENEW, null, renewal.validUntil(), renewal.score());
    };
  }

  private static CertificateAct of(OfficeAct act, CertificateMove move, String reason) {
    return of(act, move, reason, null, null);
  }

  private static CertificateAct of(
      OfficeAct act,
      CertificateMove move,
      @Nullable String reason,
      @Nullable LocalDate validUntil,
      @Nullable Integer score) {
    return new CertificateAct(
        act.actId(),
        act.actor(),
        move,
        act.certificateNumber(),
        new CaseKey(act.centreId(), act.graduationId()),
        reason,
        validUntil,
        score);
  }
}
