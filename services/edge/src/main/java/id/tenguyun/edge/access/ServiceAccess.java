package id.tenguyun.edge.access;

import id.tenguyun.schemas.TopicCatalogue;
import java.util.Collection;
import java.util.HashSet;
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
    BrokerAccess broker = new BrokerAccess(admin);
    Set<String> known = new HashSet<>(ServicePrincipals.SERVICES);
    broker.putRight(
        Differences.between(new WantedAccess(catalogue).of(partners), broker.read(), known).stream()
            .filter(Difference.MissingRule.class::isInstance)
            .toList());
  }
}
