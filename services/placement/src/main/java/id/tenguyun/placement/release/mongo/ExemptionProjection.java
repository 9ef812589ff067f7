package id.tenguyun.placement.release.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.placement.ExemptionGranted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every exemption that was granted. */
@Component
class ExemptionProjection implements Projection<ExemptionDocument> {

  @Override
  public String collection() {
    return ExemptionDocument.COLLECTION;
  }

  @Override
  public Class<ExemptionDocument> documentType() {
    return ExemptionDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("placement.policies");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof ExemptionGranted it
        ? List.of(it.getExemptionId())
        : List.of();
  }

  @Override
  public ExemptionDocument fold(
      @Nullable ExemptionDocument before, String id, ProjectedEvent event) {
    return document((ExemptionGranted) event.message());
  }

  static ExemptionDocument document(ExemptionGranted it) {
    return new ExemptionDocument(
        it.getExemptionId(),
        it.getProjectId(),
        it.getEmployerId(),
        it.getSkillClass().name(),
        it.getMarket(),
        it.getRequestedBy(),
        it.getSignedBy(),
        it.getAt().toString(),
        it.getReason(),
        it.getLegalBasis(),
        it.getProofRoundIds(),
        it.getEvidence().stream().map(e -> e.getKind() + ": " + e.getReference()).toList(),
        it.getAkadApprovalNumber(),
        it.getExpiresAt().toString());
  }
}
