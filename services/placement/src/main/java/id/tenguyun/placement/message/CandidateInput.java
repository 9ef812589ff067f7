package id.tenguyun.placement.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the training and certification services say about a worker, in either order. */
public sealed interface CandidateInput extends PlacementInput {

  /** The worker it is about. */
  UUID workerId();

  /** Her market. */
  String market();

  /** A validated completion of training. */
  record TrainingCompleted(
      Instant at,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String programmeCode,
      String schemeCode,
      int kkniLevel,
      List<String> units,
      LocalDate completedOn,
      String domicileVillage,
      LocalDate domicileSince,
      @Nullable LocalDate ofAgeFrom,
      List<String> traits)
      implements CandidateInput {}

  /** A person's key was forgotten; she leaves the pool. */
  record WorkerErased(Instant at, UUID workerId, String market, String actId)
      implements CandidateInput {}

  /** About a certificate; its number is unique for its certification body. */
  sealed interface OfCertificate extends CandidateInput {

    /** The certificate. */
    String certificateNumber();

    /** Who issued it. */
    String certificationBodyId();
  }

  /** A certificate of competence is in force. */
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
      LocalDate validFrom,
      LocalDate validUntil)
      implements OfCertificate {}

  /** It is valid for longer. */
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
      implements OfCertificate {}

  /** It is not in force until it is reinstated. */
  record CertificateSuspended(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String certificationBodyId)
      implements OfCertificate {}

  /** It is in force again. */
  record CertificateReinstated(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String certificationBodyId,
      LocalDate validUntil)
      implements OfCertificate {}

  /** It is void for good. */
  record CertificateRevoked(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String certificationBodyId)
      implements OfCertificate {}

  /** Its validity ran out. */
  record CertificateExpired(
      Instant at,
      String certificateNumber,
      UUID workerId,
      String market,
      String certificationBodyId,
      LocalDate validUntil)
      implements OfCertificate {}
}
