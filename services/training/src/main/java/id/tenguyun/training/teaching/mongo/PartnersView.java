package id.tenguyun.training.teaching.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.reference.PartnerRegistered;
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
    return List.of("reference.data");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return event.message() instanceof PartnerRegistered partner
        ? List.of(partner.getCode())
        : List.of();
  }

  @Override
  public PartnerDocument fold(@Nullable PartnerDocument before, String id, ProjectedEvent event) {
    var partner = (PartnerRegistered) event.message();
    return new PartnerDocument(
        partner.getCode(), partner.getKind().name(), partner.getName(), partner.getDistrictCode());
  }
}
