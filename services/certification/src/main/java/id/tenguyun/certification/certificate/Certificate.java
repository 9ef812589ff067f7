package id.tenguyun.certification.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of competence, as it stands.
 *
 * @param score of the assessment; null when none was given
 * @param revokedOn the day from which it is void; null while it is not
 */
public record Certificate(
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
    LocalDate validUntil,
    CertificateStatus status,
    @Nullable LocalDate revokedOn) {

  public Certificate {
    units = List.copyOf(units);
  }

  /** From when until when it is, or would have been, valid. */
  public CertificateTerm term() {
    return new CertificateTerm(validFrom, validUntil);
  }

  /** Whether a day of the other term is one that this certificate covered. */
  public boolean covers(CertificateTerm other) {
    LocalDate lastDay = revokedOn == null ? validUntil : revokedOn.minusDays(1);
    return !other.validFrom().isAfter(lastDay) && !other.validUntil().isBefore(validFrom);
  }

  /** Whether its end is still to come by the calendar alone. */
  public boolean mayExpire() {
    return CertificateMove.EXPIRE.isAllowedFrom(status);
  }

  /** After a move that changes its status alone. */
  public Certificate after(CertificateMove move) {
    return with(score, validUntil, move.to(), revokedOn);
  }

  /** Void from this day on. */
  public Certificate revokedFrom(LocalDate day) {
    return with(score, validUntil, CertificateStatus.REVOKED, day);
  }

  /** Valid for longer, with the score of the renewal. */
  public Certificate renewed(LocalDate until, @Nullable Integer newScore) {
    return with(newScore, until, status, revokedOn);
  }

  private Certificate with(
      @Nullable Integer newScore,
      LocalDate until,
      CertificateStatus newStatus,
      @Nullable LocalDate voidFrom) {
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
        newScore,
        validFrom,
        until,
        newStatus,
        voidFrom);
  }
}
