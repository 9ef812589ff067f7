package id.tenguyun.certification.certificate.web;

import java.util.Optional;

/** Where the public face of certificates is looked up. */
interface PublicCertificates {

  /** The certificate of this number, if it was ever issued. */
  Optional<PublicCertificate> find(String number);
}
