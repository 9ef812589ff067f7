package id.tenguyun.placement.candidate;

/** Whether a certificate stands, its dates aside. */
public enum CertificateStanding {
  STANDS,
  SUSPENDED,
  REVOKED,
  EXPIRED
}
