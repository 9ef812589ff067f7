package id.tenguyun.certification.certificate.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.reference.SchemeRegistered;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each scheme of the catalogue. */
@Component
class SchemesView implements Projection<SchemeDocument> {

  @Override
  public String collection() {
    return SchemeDocument.COLLECTION;
  }

  @Override
  public Class<SchemeDocument> documentType() {
    return SchemeDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("reference.data");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof SchemeRegistered scheme
        ? List.of(scheme.getSchemeCode())
        : List.of();
  }

  @Override
  public SchemeDocument fold(@Nullable SchemeDocument before, String id, ProjectedEvent event) {
    return new SchemeDocument(id, ((SchemeRegistered) event.message()).getTitle());
  }
}
