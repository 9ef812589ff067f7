package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that every partner has its topics. A topic that somebody deleted is created again; a
 * partner that nobody registered, but whose topic exists, gets the rest too, since its receipts
 * must go somewhere.
 */
final class PartnerTopics {

  private static final Logger log = LoggerFactory.getLogger(PartnerTopics.class);
  private static final Pattern PARTNER_ID = Pattern.compile("[a-z0-9-]+");

  private final TopicCreation topics;
  private final TopicCatalogue catalogue;
  private final Set<String> partners = new TreeSet<>();

  PartnerTopics(TopicCreation topics, TopicCatalogue catalogue) {
    this.topics = topics;
    this.catalogue = catalogue;
  }

  /** Takes note of a registered partner; the next check creates its topics. */
  synchronized void register(String partnerId) {
    if (PARTNER_ID.matcher(partnerId).matches()) {
      partners.add(partnerId);
    } else {
      log.atWarn()
          .addKeyValue("partner", partnerId)
          .log(
              "A partner's id should be its code in lower case, {}; it gets no topics", PARTNER_ID);
    }
  }

  /** Creates what is missing. */
  synchronized void check() {
    for (String name : topics.existing()) {
      catalogue.topic(name).flatMap(topic -> topic.partnerOf(name)).ifPresent(partners::add);
    }
    topics.ensurePartners(partners);
  }
}
