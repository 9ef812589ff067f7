package id.tenguyun.training.graduation.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.training.TrainingCompleted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each completion. */
@Component
class CompletionsView implements Projection<CompletionDocument> {

  @Override
  public String collection() {
    return CompletionDocument.COLLECTION;
  }

  @Override
  public Class<CompletionDocument> documentType() {
    return CompletionDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("training.completions");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof TrainingCompleted completed
        ? List.of(completed.getCentreId() + "/" + completed.getGraduationId())
        : List.of();
  }

  @Override
  public CompletionDocument fold(
      @Nullable CompletionDocument before, String id, ProjectedEvent event) {
    var completed = (TrainingCompleted) event.message();
    return new CompletionDocument(
        completed.getCentreId(),
        completed.getGraduationId(),
        completed.getWorkerId().toString(),
        completed.getMarket(),
        completed.getProgrammeCode(),
        completed.getSchemeCode(),
        List.copyOf(completed.getUnits()),
        completed.getFinalScore(),
        completed.getCompletedOn().toString());
  }
}
