package id.tenguyun.certification.certificate.web;

/** Nobody issued a certificate of this number. */
final class CertificateNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CertificateNotFoundException(String number) {
    super(
        "No certificate has the number \"%s\"; a number looks like LSP-KALTARA-01-2026-ABCDEFGH2345"
            .formatted(number));
  }
}
