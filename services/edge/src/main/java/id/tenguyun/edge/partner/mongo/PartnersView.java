package id.tenguyun.edge.partner.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.partner.PartnerCredential;
import id.tenguyun.events.partner.PartnerStandingChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each partner. */
@Component
class PartnersView implements Projection<PartnerDocument> {

  @Override
  public String collection() {
    return PartnerDocument.COLLECTION;
  }

  @Override
  public Class<PartnerDocument> documentType() {
    return PartnerDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("edge.partners");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof PartnerStandingChanged changed
        ? List.of(changed.getPartnerId())
        : List.of();
  }

  @Override
  public @Nullable PartnerDocument fold(
      @Nullable PartnerDocument before, String id, ProjectedEvent event) {
    return event.message() instanceof PartnerStandingChanged changed ? document(changed) : before;
  }

  private static PartnerDocument document(PartnerStandingChanged changed) {
    PartnerCredential credential = changed.getCredential();
    return new PartnerDocument(
        changed.getPartnerId(),
        changed.getCode(),
        changed.getName(),
        changed.getKind().name(),
        changed.getStatus().name(),
        List.copyOf(changed.getSends()),
        List.copyOf(changed.getReads()),
        credential == null ? null : credential.getCredentialId(),
        credential == null ? null : credential.getSecretDigest(),
        credential == null ? null : credential.getIssuedAt(),
        credential == null ? null : credential.getRevokedAt(),
        changed.getChange().name(),
        changed.getAt(),
        changed.getActor(),
        List.copyOf(changed.getProjects()));
  }
}
