package id.tenguyun.training.teaching.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.reference.ProgrammeRegistered;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each programme. */
@Component
class ProgrammesView implements Projection<ProgrammeDocument> {

  @Override
  public String collection() {
    return ProgrammeDocument.COLLECTION;
  }

  @Override
  public Class<ProgrammeDocument> documentType() {
    return ProgrammeDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("reference.data");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof ProgrammeRegistered programme
        ? List.of(programme.getProgrammeCode())
        : List.of();
  }

  @Override
  public ProgrammeDocument fold(
      @Nullable ProgrammeDocument before, String id, ProjectedEvent event) {
    var programme = (ProgrammeRegistered) event.message();
    return new ProgrammeDocument(
        id, programme.getTitle(), programme.getSchemeCode(), List.copyOf(programme.getUnits()));
  }
}
