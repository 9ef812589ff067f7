package id.tenguyun.placement.release.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.SeatsReleased;
import id.tenguyun.events.placement.SeatsSealed;
import id.tenguyun.placement.release.mongo.ReleasesDocument.Entry;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the releases of each vacancy. */
@Component
class ReleasesProjection implements Projection<ReleasesDocument> {

  @Override
  public String collection() {
    return ReleasesDocument.COLLECTION;
  }

  @Override
  public Class<ReleasesDocument> documentType() {
    return ReleasesDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.vacancies");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return switch (event.message()) {
      case SeatsReleased it -> List.of(Vacancy.keyOf(it.getEmployerId(), it.getVacancyId()));
      case SeatsSealed it -> List.of(Vacancy.keyOf(it.getEmployerId(), it.getVacancyId()));
      default -> List.of();
    };
  }

  @Override
  public ReleasesDocument fold(@Nullable ReleasesDocument before, String id, ProjectedEvent event) {
    return after(before, id, event.message());
  }

  static ReleasesDocument after(
      @Nullable ReleasesDocument before, String id, SpecificRecord event) {
    List<Entry> entries = new ArrayList<>(before == null ? List.of() : before.releases());
    switch (event) {
      case SeatsReleased it -> entries.add(entry(it));
      case SeatsSealed it ->
          entries.replaceAll(
              e -> e.releaseId().equals(it.getReleaseId()) ? e.sealed(it.getAt().toString()) : e);
      default -> throw new IllegalArgumentException(event.getSchema() + " is about no release");
    }
    return new ReleasesDocument(id, List.copyOf(entries));
  }

  private static Entry entry(SeatsReleased it) {
    return new Entry(
        it.getReleaseId(),
        it.getSeats(),
        it.getRequestedBy(),
        it.getSignedBy(),
        it.getAt().toString(),
        it.getReason(),
        it.getProofRoundId(),
        it.getEvidence().stream().map(e -> e.getKind() + ": " + e.getReference()).toList(),
        it.getAkadApprovalNumber(),
        it.getExpiresAt() == null ? null : Objects.toString(it.getExpiresAt()),
        null,
        it.getExemptionId());
  }
}
