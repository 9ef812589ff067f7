package id.tenguyun.eventing.kafka;

import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics that the catalogue lists and the broker lacks. Changes none that exist. */
public final class TopicCreation {

  private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);

  private static final int HEADER_BYTES = 65_536;

  /**
   * The broker expires whole segments, by their youngest record. By default a segment gathers for a
   * week, so that what should be kept for a week would be kept for two.
   */
  private static final Duration PERSONAL_SEGMENT = Duration.ofHours(6);

  private final KafkaAccess kafka;
  private final TopicCatalogue catalogue;
  private final boolean create;
  private final short replicationFactor;

  /**
   * Sets up.
   *
   * @param create false where an administrator creates topics; then nothing is done
   */
  public TopicCreation(
      KafkaAccess kafka, TopicCatalogue catalogue, boolean create, short replicationFactor) {
    this.kafka = kafka;
    this.catalogue = catalogue;
    this.create = create;
    this.replicationFactor = replicationFactor;
  }

  /** All topics that are no partner's, quarantines and inboxes among them. */
  public void ensureFixed() {
    List<Topic> fixed =
        catalogue.topics().stream()
            .filter(topic -> !topic.perPartner())
            .flatMap(topic ->
                topic.quarantines() ? Stream.of(topic, topic.quarantine()) : Stream.of(topic))
            .toList();
    ensure(fixed.stream().map(topic -> newTopic(topic.name(), topic)).toList());
  }

  /** All topics under these partners' prefixes. */
  public void ensurePartners(Collection<String> partnerIds) {
    List<NewTopic> topics = new ArrayList<>();
    for (String partnerId : partnerIds) {
      for (String name : catalogue.partnerTopics(partnerId)) {
        topics.add(newTopic(name, catalogue.topic(name).orElseThrow()));
      }
    }
    ensure(topics);
  }

  private NewTopic newTopic(String name, Topic topic) {
    Map<String, String> configs = new HashMap<>();
    configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanup().policy());
    configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(topic.retentionMillis()));
    configs.put(
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
        Integer.toString(topic.maxMessageBytes() + roomForHeaders(topic)));
    // what expires, and what lay there when, goes by the broker's clock and not by a sender's
    configs.put(
        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, TimestampType.LOG_APPEND_TIME.toString());
    if (topic.personal()) {
      configs.put(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(PERSONAL_SEGMENT.toMillis()));
    }
    return new NewTopic(name, topic.partitions(), replicationFactor).configs(configs);
  }

  /**
   * What a sender may just write into its own topic must fit into an inbox or a quarantine with our
   * headers around it, or it would hold up the line for ever.
   */
  private int roomForHeaders(Topic topic) {
    boolean inbox =
        catalogue.inboxes().stream().anyMatch(i -> i.topic().name().equals(topic.name()));
    boolean quarantine = topic.types().isEmpty();
    return inbox || quarantine ? HEADER_BYTES : 0;
  }

  /** Names of the topics that exist. */
  public Set<String> existing() {
    try (Admin admin = kafka.newAdmin()) {
      return existing(admin);
    }
  }

  private void ensure(List<NewTopic> wanted) {
    if (!create || wanted.isEmpty()) {
      return;
    }
    try (Admin admin = kafka.newAdmin()) {
      Set<String> existing = existing(admin);
      List<NewTopic> missing =
          wanted.stream().filter(topic -> !existing.contains(topic.name())).toList();
      createEach(admin, missing);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Set<String> existing(Admin admin) {
    try {
      return admin.listTopics().names().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot list the topics", e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Interrupted while topics were listed or created", e);
  }

  private static void createEach(Admin admin, List<NewTopic> missing) throws InterruptedException {
    var results = admin.createTopics(missing).values();
    Set<String> created = new TreeSet<>();
    for (var result : results.entrySet()) {
      try {
        result.getValue().get();
        created.add(result.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw new IllegalStateException("Cannot create topic " + result.getKey(), e.getCause());
        }
      }
    }
    if (!created.isEmpty()) {
      log.atInfo().addKeyValue("topics", created).log("Created topics");
    }
  }
}
