package id.tenguyun.certification.certificate.mongo;

import id.tenguyun.certification.certificate.CertificateStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it may be asked for. Dates are ISO text, since a store's dates are instants. Its
 * id is the number on the certificate.
 */
public record CertificateDocument(
    String certificateNumber,
    String workerId,
    String centreId,
    String graduationId,
    String certificationBodyId,
    String schemeCode,
    int kkniLevel,
    List<String> units,
    @Nullable Integer score,
    String validFrom,
    String validUntil,
    CertificateStatus status) {

  /** The collection of all certificates. */
  public static final String COLLECTION = "certificates";

  CertificateDocument with(CertificateStatus changed) {
    return new CertificateDocument(
        certificateNumber,
        workerId,
        centreId,
        graduationId,
        certificationBodyId,
        schemeCode,
        kkniLevel,
        units,
        score,
        validFrom,
        validUntil,
        changed);
  }
}
