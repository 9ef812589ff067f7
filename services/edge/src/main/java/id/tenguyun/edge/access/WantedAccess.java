package id.tenguyun.edge.access;

import id.tenguyun.edge.partner.kafka.CatalogueRights;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;

/**
 * All users and rules that should be, out of the list of topics and the registry alone: the least
 * that every service and every partner needs. Partners' topics are named one by one, because the
 * broker knows prefixes but no suffixes.
 */
public final class WantedAccess {

  private static final String PUBLIC = "public";

  private final TopicCatalogue catalogue;

  public WantedAccess(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** For all services and these partners. */
  public AccessRules of(Collection<PartnerAccess> partners) {
    List<String> users = new ArrayList<>(ServicePrincipals.SERVICES);
    List<AclBinding> rules = new ArrayList<>();
    List<String> partnerIds = partners.stream().map(PartnerAccess::partnerId).toList();
    ServicePrincipals.SERVICES.forEach(service -> rules.addAll(service(service, partnerIds)));
    for (PartnerAccess partner : partners) {
      if (partner.hasUser()) {
        users.add(partner.partnerId());
      }
      if (partner.hasUser() && partner.mayComeIn()) {
        rules.addAll(partner(partner));
      }
    }
    return AccessRules.of(users, rules);
  }

  private List<AclBinding> partner(PartnerAccess partner) {
    String own = "partner." + partner.partnerId() + ".";
    Grants grants = new Grants(partner.partnerId());
    for (Topic topic : catalogue.topics()) {
      if (topic.perPartner()) {
        String name = topic.nameFor(partner.partnerId());
        if (partner.sends().contains(CatalogueRights.shortName(topic))) {
          grants.topic(AclOperation.WRITE, name);
        }
        if (partner.reads().contains(CatalogueRights.shortName(topic))) {
          grants.topic(AclOperation.READ, name);
        }
      } else if (topic.readers().contains(PUBLIC)) {
        grants.topic(AclOperation.READ, topic.name());
      }
    }
    if (!partner.sends().isEmpty()) {
      grants.transactionsStarting(own);
    }
    return grants.groupsStarting(own).rules();
  }

  private List<AclBinding> service(String service, List<String> partnerIds) {
    Grants grants = new Grants(service);
    withQuarantines().forEach(topic -> topic(grants, service, topic, partnerIds));
    // groups of the state machine, the intake and the views; nobody else's name starts so
    grants.group(service).groupsStarting(service + "-");
    if (catalogue.inboxes().stream().map(Inbox::service).anyMatch(service::equals)) {
      grants.transactionsStarting(service + "-");
      stateMachine(grants, service + "-");
    }
    return grants.rules();
  }

  private Stream<Topic> withQuarantines() {
    return catalogue.topics().stream()
        .flatMap(
            topic -> topic.quarantines() ? Stream.of(topic, topic.quarantine()) : Stream.of(topic));
  }

  /** A service reads what it writes: its views are folded from it. */
  private static void topic(Grants grants, String service, Topic topic, List<String> partnerIds) {
    boolean writes = topic.writers().contains(service);
    boolean owns = topic.types().stream().anyMatch(type -> isOwner(type.owner(), service));
    boolean reads = writes || owns || topic.readers().contains(service);
    List<String> names =
        topic.perPartner()
            ? partnerIds.stream().map(topic::nameFor).toList()
            : List.of(topic.name());
    for (String name : names) {
      if (writes || topic.doors().contains(service)) {
        grants.topic(AclOperation.WRITE, name);
      }
      if (reads) {
        grants.topic(AclOperation.READ, name);
      }
      if (topic.personal() && (owns || (writes && topic.types().isEmpty()))) {
        // an erasure removes the records before their week is over
        grants.topic(AclOperation.DELETE, name);
      }
    }
    if (topic.personal() && owns) {
      // but not before the other readers have read them
      topic.readers().stream()
          .filter(reader -> !reader.equals(service))
          .forEach(reader -> grants.groupsSeenStarting(reader + "-"));
    }
  }

  private static boolean isOwner(Optional<String> owner, String service) {
    return owner.filter(service::equals).isPresent();
  }

  /** The changelogs, which Kafka Streams makes for itself. */
  private static void stateMachine(Grants grants, String prefix) {
    grants
        .topicsStarting(AclOperation.CREATE, prefix)
        .topicsStarting(AclOperation.READ, prefix)
        .topicsStarting(AclOperation.WRITE, prefix)
        .topicsStarting(AclOperation.DESCRIBE_CONFIGS, prefix);
  }
}
