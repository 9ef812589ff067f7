package id.tenguyun.edge.partner.kafka;

import id.tenguyun.edge.access.ServicePrincipals;
import id.tenguyun.edge.partner.PartnerDecider;
import id.tenguyun.edge.partner.PartnerEvent;
import id.tenguyun.edge.partner.PartnerInput;
import id.tenguyun.edge.partner.PartnerState;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.schemas.TopicCatalogue;

/** The edge service as the plumbing sees it. */
public final class EdgeService {

  /** Its name in the catalogue. */
  public static final String NAME = "edge";

  private EdgeService() {}

  /** State, logic, what it takes and what it says. */
  public static ServiceDefinition<PartnerState, PartnerInput, PartnerEvent> definition(
      TopicCatalogue catalogue) {
    return new ServiceDefinition<>(
        NAME,
        PartnerState::new,
        new PartnerDecider(CatalogueRights.of(catalogue, ServicePrincipals.ALL)),
        PartnerInput.class,
        PartnerEvent.class);
  }
}
