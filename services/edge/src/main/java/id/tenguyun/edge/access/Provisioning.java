package id.tenguyun.edge.access;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the broker's topics, users and rules as the registry and the list of topics want them. One
 * at a time: what is read of the registry must not be overtaken by another change.
 */
public final class Provisioning {

  private static final Logger log = LoggerFactory.getLogger(Provisioning.class);

  private final TopicCatalogue catalogue;
  private final TopicCreation topics;
  private final Supplier<Admin> administration;
  private final Partners partners;

  /**
   * Sets up.
   *
   * @param topics as the administration creates them
   * @param administration opens a client of the administration
   */
  Provisioning(
      TopicCatalogue catalogue,
      TopicCreation topics,
      Supplier<Admin> administration,
      Partners partners) {
    this.catalogue = catalogue;
    this.topics = topics;
    this.administration = administration;
    this.partners = partners;
  }

  /**
   * Before anything else runs: the topics that are no partner's, and what services may do there.
   */
  synchronized void prepareServices() {
    topics.ensureFixed();
    try (Admin admin = administration.get()) {
      ServiceAccess.grant(admin, catalogue, List.of());
    }
  }

  /** Everything that differs, changing nothing. */
  public synchronized List<Difference> check() {
    try (Admin admin = administration.get()) {
      return differencesNow(new BrokerAccess(admin));
    }
  }

  /** Makes partners' topics, and puts users and rules right. */
  synchronized void reconcile() {
    topics.ensurePartners(partners.all().stream().map(PartnerDocument::partnerId).toList());
    try (Admin admin = administration.get()) {
      BrokerAccess broker = new BrokerAccess(admin);
      putRight(broker, differencesNow(broker));
    }
  }

  /**
   * Gives a partner's user its secret, and waits a moment until the broker goes by it. The registry
   * must know of the credential already.
   */
  public synchronized void secret(String partnerId, String secret) throws InterruptedException {
    try (Admin admin = administration.get()) {
      BrokerAccess broker = new BrokerAccess(admin);
      broker.secrets(Map.of(partnerId, secret));
      log.atInfo().addKeyValue("partner", partnerId).log("User has a new secret");
      reconcile();
      if (!broker.goesBy(wanted().rules())) {
        log.atWarn().addKeyValue("partner", partnerId).log("The broker is slow to take its rules");
      }
    }
  }

  private List<Difference> differencesNow(BrokerAccess broker) {
    Set<String> known = new HashSet<>(ServicePrincipals.SERVICES);
    partners.all().forEach(partner -> known.add(partner.partnerId()));
    return Differences.between(wanted(), broker.read(), known);
  }

  private AccessRules wanted() {
    return new WantedAccess(catalogue)
        .of(partners.all().stream().map(Provisioning::access).toList());
  }

  private static void putRight(BrokerAccess broker, List<Difference> differences) {
    int changed = broker.putRight(differences);
    if (changed > 0) {
      log.atInfo().addKeyValue("changes", changed).log("Access on the broker is put right");
    }
    differences.stream()
        .filter(it ->
            it instanceof Difference.UnknownUser
                || it instanceof Difference.UnknownRule
                || it instanceof Difference.MissingUser)
        .forEach(it ->
            log.atWarn()
                .addKeyValue("difference", it.told())
                .log("Access on the broker differs and stays so"));
  }

  private static PartnerAccess access(PartnerDocument partner) {
    boolean inForce = partner.credentialId() != null && partner.revokedAt() == null;
    return new PartnerAccess(
        partner.partnerId(),
        inForce && !partner.status().equals("CLOSED"),
        partner.mayComeIn(),
        partner.sends(),
        partner.reads());
  }
}
