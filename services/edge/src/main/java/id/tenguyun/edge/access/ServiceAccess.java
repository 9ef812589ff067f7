package id.tenguyun.edge.access;

import id.tenguyun.schemas.TopicCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;

/** What services need before they start. Adds only; what is too much is for the registry to say. */
public final class ServiceAccess {

  private ServiceAccess() {}

  /**
   * Allows every service what it needs, on the topics of these partners too.
   *
   * @param admin logged in as the administration
   * @param partnerIds partners that are known already; the registry brings the others
   */
  public static void grant(Admin admin, TopicCatalogue catalogue, Collection<String> partnerIds) {
    List<PartnerAccess> partners =
        partnerIds.stream()
            .map(id -> new PartnerAccess(id, false, false, List.of(), List.of()))
            .toList();
    AccessRules wanted = new WantedAccess(catalogue).of(partners);
    BrokerAccess broker = new BrokerAccess(admin);
    broker.putRight(
        Differences.between(wanted, broker.read(), Set.copyOf(ServicePrincipals.SERVICES)).stream()
            .filter(Difference.MissingRule.class::isInstance)
            .toList());
    try {
      if (!broker.goesBy(wanted.rules())) {
        throw new IllegalStateException(
            "The broker took %d rules and does not go by them".formatted(wanted.rules().size()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while services were given their rights", e);
    }
  }
}
