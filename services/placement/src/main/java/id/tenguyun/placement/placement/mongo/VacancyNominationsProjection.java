package id.tenguyun.placement.placement.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.placement.placement.mongo.VacancyNominationsDocument.Line;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the list of every vacancy's nominations. */
@Component
class VacancyNominationsProjection implements Projection<VacancyNominationsDocument> {

  @Override
  public String collection() {
    return VacancyNominationsDocument.COLLECTION;
  }

  @Override
  public Class<VacancyNominationsDocument> documentType() {
    return VacancyNominationsDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.outcomes");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return NominationFold.nomination(event.message())
        .map(n -> List.of(Vacancy.keyOf(n.getEmployerId(), n.getVacancyId())))
        .orElse(List.of());
  }

  @Override
  public VacancyNominationsDocument fold(
      @Nullable VacancyNominationsDocument before, String id, ProjectedEvent event) {
    return after(before, id, event.message());
  }

  static VacancyNominationsDocument after(
      @Nullable VacancyNominationsDocument before, String id, SpecificRecord event) {
    Nomination nomination = NominationFold.nomination(event).orElseThrow();
    Line line =
        new Line(
            nomination.getNominationId(),
            nomination.getWorkerId().toString(),
            nomination.getTier().name(),
            nomination.getSlot().name(),
            nomination.getMerit(),
            NominationFold.after(null, event).status());
    List<Line> lines = new ArrayList<>(before == null ? List.of() : before.nominations());
    lines.replaceAll(l -> l.nominationId().equals(line.nominationId()) ? line : l);
    if (!lines.contains(line)) {
      lines.add(line);
    }
    return new VacancyNominationsDocument(id, List.copyOf(lines));
  }
}
