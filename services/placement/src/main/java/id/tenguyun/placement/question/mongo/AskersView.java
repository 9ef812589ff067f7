package id.tenguyun.placement.question.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.training.WorkerErased;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each worker with a reference code; gone when she is erased. */
@Component
class AskersView implements Projection<AskerDocument> {

  @Override
  public String collection() {
    return AskerDocument.COLLECTION;
  }

  @Override
  public Class<AskerDocument> documentType() {
    return AskerDocument.class;
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
  public @Nullable AskerDocument fold(
      @Nullable AskerDocument before, String id, ProjectedEvent event) {
    return event.message() instanceof TrainingCompleted completed
        ? new AskerDocument(id, Askers.hash(String.valueOf(completed.getReferenceCode())))
        : null;
  }
}
