package id.tenguyun.certification.certificate.web;

import id.tenguyun.certification.certificate.CertificateStatus;
import java.time.LocalDate;

/**
 * All that a stranger may learn of a certificate: whether it is valid, and for what. Not whose it
 * is, not where she was trained, not how well she did.
 *
 * @param valid whether it is in force now
 * @param validFrom first day of validity
 * @param validUntil last day of validity
 */
record PublicCertificate(
    String certificateNumber,
    boolean valid,
    CertificateStatus status,
    LocalDate validFrom,
    LocalDate validUntil,
    PublicScheme scheme) {

  /**
   * The certification scheme.
   *
   * @param title as the catalogue has it; the code where it has none
   */
  record PublicScheme(String schemeCode, String title) {}
}
