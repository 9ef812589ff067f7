package id.tenguyun.certification.certificate.web;

import id.tenguyun.certification.certificate.CertificateStatus;
import id.tenguyun.certification.certificate.mongo.CertificateDocument;
import id.tenguyun.certification.certificate.mongo.SchemeDocument;
import id.tenguyun.certification.certificate.web.PublicCertificate.PublicScheme;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The public face of certificates: of all that the views hold, this and nothing else gets out. */
@Repository
class PublicCertificates {

  private final MongoOperations mongo;

  PublicCertificates(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The certificate of this number, if it was ever issued. */
  Optional<PublicCertificate> find(String number) {
    return Optional.ofNullable(
            mongo.findById(number, CertificateDocument.class, CertificateDocument.COLLECTION))
        .map(this::publicFace);
  }

  private PublicCertificate publicFace(CertificateDocument certificate) {
    return new PublicCertificate(
        certificate.certificateNumber(),
        certificate.status() == CertificateStatus.IN_FORCE,
        certificate.status(),
        LocalDate.parse(certificate.validFrom()),
        LocalDate.parse(certificate.validUntil()),
        scheme(certificate.schemeCode()));
  }

  private PublicScheme scheme(String schemeCode) {
    SchemeDocument scheme =
        mongo.findById(schemeCode, SchemeDocument.class, SchemeDocument.COLLECTION);
    return new PublicScheme(schemeCode, scheme == null ? schemeCode : scheme.title());
  }
}
