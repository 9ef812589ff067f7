package id.tenguyun.certification.certificate.mongo;

import id.tenguyun.certification.certificate.CertificateMove;
import id.tenguyun.certification.certificate.CertificateStatus;
import id.tenguyun.events.certification.CertificateExpired;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.certification.CertificateReinstated;
import id.tenguyun.events.certification.CertificateRenewed;
import id.tenguyun.events.certification.CertificateRevoked;
import id.tenguyun.events.certification.CertificateSuspended;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What the events of one certificate make of its document. */
final class CertificateFold {

  private CertificateFold() {}

  /** The number of the certificate that an event is about; empty for other events. */
  static Optional<String> number(SpecificRecord event) {
    return Optional.ofNullable(
        switch (event) {
          case CertificateIssued it -> it.getCertificateNumber();
          case CertificateRenewed it -> it.getCertificateNumber();
          case CertificateSuspended it -> it.getCertificateNumber();
          case CertificateReinstated it -> it.getCertificateNumber();
          case CertificateRevoked it -> it.getCertificateNumber();
          case CertificateExpired it -> it.getCertificateNumber();
          default -> null;
        });
  }

  /** The document after the event. */
  static CertificateDocument after(@Nullable CertificateDocument before, SpecificRecord event) {
    return switch (event) {
      case CertificateIssued issued -> issued(issued);
      case CertificateRenewed renewed -> renewed(renewed);
      case CertificateSuspended it -> moved(before, CertificateMove.SUSPEND, event);
      case CertificateReinstated it -> moved(before, CertificateMove.REINSTATE, event);
      case CertificateRevoked it -> moved(before, CertificateMove.REVOKE, event);
      case CertificateExpired it -> moved(before, CertificateMove.EXPIRE, event);
      default -> throw new IllegalArgumentException(event.getSchema() + " is about no certificate");
    };
  }

  private static CertificateDocument issued(CertificateIssued issued) {
    return new CertificateDocument(
        issued.getCertificateNumber(),
        issued.getWorkerId().toString(),
        issued.getCentreId(),
        issued.getGraduationId(),
        issued.getCertificationBodyId(),
        issued.getSchemeCode(),
        issued.getKkniLevel(),
        List.copyOf(issued.getUnits()),
        issued.getScore(),
        issued.getValidFrom().toString(),
        issued.getValidUntil().toString(),
        CertificateStatus.IN_FORCE);
  }

  private static CertificateDocument renewed(CertificateRenewed renewed) {
    return new CertificateDocument(
        renewed.getCertificateNumber(),
        renewed.getWorkerId().toString(),
        renewed.getCentreId(),
        renewed.getGraduationId(),
        renewed.getCertificationBodyId(),
        renewed.getSchemeCode(),
        renewed.getKkniLevel(),
        List.copyOf(renewed.getUnits()),
        renewed.getScore(),
        renewed.getValidFrom().toString(),
        renewed.getValidUntil().toString(),
        CertificateStatus.IN_FORCE);
  }

  private static CertificateDocument moved(
      @Nullable CertificateDocument before, CertificateMove move, SpecificRecord event) {
    if (before == null) {
      throw new IllegalStateException(
          "%s of a certificate that was never issued: %s"
              .formatted(event.getSchema().getName(), number(event).orElse("?")));
    }
    return before.with(move.to());
  }
}
