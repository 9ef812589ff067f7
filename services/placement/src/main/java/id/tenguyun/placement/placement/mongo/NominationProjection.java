package id.tenguyun.placement.placement.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.Nomination;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the life of each nomination. */
@Component
class NominationProjection implements Projection<NominationDocument> {

  @Override
  public String collection() {
    return NominationDocument.COLLECTION;
  }

  @Override
  public Class<NominationDocument> documentType() {
    return NominationDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.outcomes");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return NominationFold.nomination(event.message())
        .map(Nomination::getNominationId)
        .map(List::of)
        .orElse(List.of());
  }

  @Override
  public NominationDocument fold(
      @Nullable NominationDocument before, String id, ProjectedEvent event) {
    return NominationFold.after(before, event.message());
  }
}
