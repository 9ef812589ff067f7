package id.tenguyun.certification.certificate;

/** Where a certificate stands in its life. The first two may end; the last two are the end. */
public enum CertificateStatus {
  IN_FORCE,
  SUSPENDED,
  REVOKED,
  EXPIRED
}
