package id.tenguyun.certification.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What certification takes from its inbox. Each record is named, part by part, as its contract. */
public sealed interface CertificationInput {

  /** Training says that a worker completed a programme. */
  record TrainingCompleted(
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String schemeCode,
      LocalDate completedOn)
      implements CertificationInput {}

  /** A certification body says how an assessment went. */
  record AssessmentReported(
      String graduationId,
      String centreId,
      String schemeCode,
      String certificationBodyId,
      String assessorNumber,
      LocalDate assessedOn,
      AssessmentDecision decision,
      @Nullable Integer score)
      implements CertificationInput {}

  /** An act of the office on one certificate. It names the case as well, and both must agree. */
  sealed interface OfficeAct extends CertificationInput {
    String actId();

    String actor();

    String certificateNumber();

    String centreId();

    String graduationId();
  }

  /** An order to suspend a certificate. */
  record CertificateSuspensionOrdered(
      String actId,
      String actor,
      String certificateNumber,
      String centreId,
      String graduationId,
      String reason)
      implements OfficeAct {}

  /** An order to reinstate a suspended certificate. */
  record CertificateReinstatementOrdered(
      String actId,
      String actor,
      String certificateNumber,
      String centreId,
      String graduationId,
      String reason)
      implements OfficeAct {}

  /** An order to revoke a certificate for good. */
  record CertificateRevocationOrdered(
      String actId,
      String actor,
      String certificateNumber,
      String centreId,
      String graduationId,
      String reason)
      implements OfficeAct {}

  /**
   * A certificate is renewed.
   *
   * @param score of a new assessment; null where the renewal rests on a portfolio
   */
  record CertificateRenewalGranted(
      String actId,
      String actor,
      String certificateNumber,
      String centreId,
      String graduationId,
      LocalDate validUntil,
      @Nullable Integer score)
      implements OfficeAct {}

  /** A partner that may send, or whose graduation ids may be named. */
  record PartnerRegistered(String partnerId, String code, PartnerKind kind)
      implements CertificationInput {}

  /** A certification scheme as the catalogue has it. */
  record SchemeRegistered(
      String schemeCode, String title, int kkniLevel, List<String> units, int validityMonths)
      implements CertificationInput {}
}
