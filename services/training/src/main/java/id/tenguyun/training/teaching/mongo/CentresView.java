package id.tenguyun.training.teaching.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.TrainingCompleted;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each centre that has had a graduate. */
@Component
class CentresView implements Projection<CentreDocument> {

  @Override
  public String collection() {
    return CentreDocument.COLLECTION;
  }

  @Override
  public Class<CentreDocument> documentType() {
    return CentreDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.completions");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof TrainingCompleted completed
        ? List.of(completed.getCentreId())
        : List.of();
  }

  @Override
  public CentreDocument fold(@Nullable CentreDocument before, String id, ProjectedEvent event) {
    var programmes = new TreeSet<String>(before == null ? List.of() : before.programmes());
    programmes.add(((TrainingCompleted) event.message()).getProgrammeCode());
    return new CentreDocument(List.copyOf(programmes));
  }
}
