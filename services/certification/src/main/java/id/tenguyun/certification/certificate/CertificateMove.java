package id.tenguyun.certification.certificate;

import static id.tenguyun.certification.certificate.CertificateStatus.EXPIRED;
import static id.tenguyun.certification.certificate.CertificateStatus.IN_FORCE;
import static id.tenguyun.certification.certificate.CertificateStatus.REVOKED;
import static id.tenguyun.certification.certificate.CertificateStatus.SUSPENDED;

import java.util.List;

/** A step in a certificate's life, and the states from which it may be taken. */
public enum CertificateMove {
  SUSPEND(SUSPENDED, IN_FORCE),
  REINSTATE(IN_FORCE, SUSPENDED),
  REVOKE(REVOKED, IN_FORCE, SUSPENDED),
  /** A longer term for a certificate in force; one that has expired needs a new assessment. */
  RENEW(IN_FORCE, IN_FORCE),
  EXPIRE(EXPIRED, IN_FORCE, SUSPENDED);

  private final CertificateStatus to;
  private final List<CertificateStatus> from;

  CertificateMove(CertificateStatus to, CertificateStatus... from) {
    this.to = to;
    this.from = List.of(from);
  }

  /** Where the step leads. */
  public CertificateStatus to() {
    return to;
  }

  /** From where it may be taken. */
  public List<CertificateStatus> from() {
    return from;
  }

  /** Whether it may be taken from there. */
  public boolean isAllowedFrom(CertificateStatus status) {
    return from.contains(status);
  }
}
