package id.tenguyun.certification.certificate.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each certificate. */
@Component
class CertificatesView implements Projection<CertificateDocument> {

  @Override
  public String collection() {
    return CertificateDocument.COLLECTION;
  }

  @Override
  public Class<CertificateDocument> documentType() {
    return CertificateDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("certification.certificates");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return CertificateFold.number(event.message()).stream().toList();
  }

  @Override
  public CertificateDocument fold(
      @Nullable CertificateDocument before, String id, ProjectedEvent event) {
    return CertificateFold.after(before, event.message());
  }
}
