package id.tenguyun.certification.certificate.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.training.WorkerErased;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each worker, to be printed with her certificate; gone when she is erased. */
@Component
class ReferenceCodesView implements Projection<ReferenceCodeDocument> {

  @Override
  public String collection() {
    return ReferenceCodeDocument.COLLECTION;
  }

  @Override
  public Class<ReferenceCodeDocument> documentType() {
    return ReferenceCodeDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.completions");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return switch (event.message()) {
      case TrainingCompleted it when it.getReferenceCode() != null ->
          List.of(it.getWorkerId().toString());
      case WorkerErased it -> List.of(it.getWorkerId().toString());
      default -> List.of();
    };
  }

  @Override
  public @Nullable ReferenceCodeDocument fold(
      @Nullable ReferenceCodeDocument before, String id, ProjectedEvent event) {
    return event.message() instanceof TrainingCompleted completed
        ? new ReferenceCodeDocument(String.valueOf(completed.getReferenceCode()))
        : null;
  }
}
