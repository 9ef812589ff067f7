package id.tenguyun.placement.vacancy.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.VacancyExpired;
import id.tenguyun.events.placement.VacancyFilled;
import id.tenguyun.events.placement.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.mongo.MarketDocument.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the list of every market's vacancies. */
@Component
class MarketProjection implements Projection<MarketDocument> {

  @Override
  public String collection() {
    return MarketDocument.COLLECTION;
  }

  @Override
  public Class<MarketDocument> documentType() {
    return MarketDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.vacancies");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return switch (event.message()) {
      case VacancyAccepted it -> List.of(it.getMarket());
      case VacancyFilled it -> List.of(it.getMarket());
      case VacancyExpired it -> List.of(it.getMarket());
      case VacancyWithdrawnConfirmed it -> List.of(it.getMarket());
      default -> List.of();
    };
  }

  @Override
  public MarketDocument fold(@Nullable MarketDocument before, String id, ProjectedEvent event) {
    return after(before, id, event.message());
  }

  static MarketDocument after(@Nullable MarketDocument before, String id, SpecificRecord event) {
    List<Line> lines = new ArrayList<>(before == null ? List.of() : before.vacancies());
    switch (event) {
      case VacancyAccepted it -> {
        String key = Vacancy.keyOf(it.getEmployerId(), it.getVacancyId());
        lines.removeIf(l -> l.vacancy().equals(key));
        lines.add(
            new Line(
                key,
                it.getTerms().getTitle(),
                it.getProjectId(),
                it.getTerms().getOpenings(),
                "OPEN"));
        lines.sort(Comparator.comparing(Line::vacancy));
      }
      case VacancyFilled it ->
          change(lines, Vacancy.keyOf(it.getEmployerId(), it.getVacancyId()), "FILLED");
      case VacancyExpired it ->
          change(lines, Vacancy.keyOf(it.getEmployerId(), it.getVacancyId()), "EXPIRED");
      case VacancyWithdrawnConfirmed it ->
          change(lines, Vacancy.keyOf(it.getEmployerId(), it.getVacancyId()), "WITHDRAWN");
      default -> throw new IllegalArgumentException(event.getSchema() + " changes no list");
    }
    return new MarketDocument(id, List.copyOf(lines));
  }

  private static void change(List<Line> lines, String key, String status) {
    lines.replaceAll(l -> l.vacancy().equals(key) ? l.withStatus(status) : l);
  }
}
