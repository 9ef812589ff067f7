package id.tenguyun.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The one list of topics: what each holds, how it is keyed, who writes and reads it, and what every
 * service's inbox takes. Read from {@code topics.yaml} on the class path.
 */
public final class TopicCatalogue {

  private static final String RESOURCE = "/topics.yaml";

  private final List<Topic> topics;
  private final Map<String, Inbox> inboxes;
  private final Map<String, Integer> markets;

  private TopicCatalogue(
      List<Topic> topics, Map<String, Inbox> inboxes, Map<String, Integer> markets) {
    this.topics = List.copyOf(topics);
    this.inboxes = new LinkedHashMap<>(inboxes);
    this.markets = new LinkedHashMap<>(markets);
  }

  /**
   * The project's catalogue.
   *
   * @throws InvalidCatalogueException when the file is not right, with every problem
   */
  public static TopicCatalogue load() {
    try (InputStream yaml = TopicCatalogue.class.getResourceAsStream(RESOURCE)) {
      if (yaml == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return parse(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, failure);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws InvalidCatalogueException when it is not right, with every problem
   */
  public static TopicCatalogue parse(String yaml) {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    CatalogueFile file;
    try {
      file = mapper.readValue(yaml, CatalogueFile.class);
    } catch (JacksonException malformed) {
      throw new InvalidCatalogueException(List.of(malformed.getMessage()));
    }
    CatalogueReader reader = new CatalogueReader();
    CatalogueReader.orEmpty(file.topics()).forEach(reader::readTopic);
    InboxReader inboxes = new InboxReader(reader);
    CatalogueReader.orEmpty(file.inboxes()).forEach(inboxes::readInbox);
    Map<String, Integer> markets = file.markets() == null ? Map.of() : file.markets();
    inboxes.checkMarkets(markets);
    if (!reader.problems().isEmpty()) {
      throw new InvalidCatalogueException(reader.problems());
    }
    List<Topic> all = new ArrayList<>(reader.topics().values());
    inboxes.inboxes().values().forEach(inbox -> all.add(inbox.topic()));
    return new TopicCatalogue(all, inboxes.inboxes(), markets);
  }

  /** Every topic in the file's order, inboxes last; quarantines not among them. */
  public List<Topic> topics() {
    return topics;
  }

  /** The topic of this concrete name, inboxes and quarantines among them. */
  public Optional<Topic> topic(String concreteName) {
    if (concreteName.endsWith(Topic.QUARANTINE_SUFFIX)) {
      String origin =
          concreteName.substring(0, concreteName.length() - Topic.QUARANTINE_SUFFIX.length());
      return topic(origin).filter(Topic::quarantines).map(Topic::quarantine);
    }
    return topics.stream().filter(topic -> topic.covers(concreteName)).findFirst();
  }

  /**
   * Where a writer puts a type. Receipts are in two: the partners' and the office's.
   *
   * @param recordName simple name of the Avro record
   * @param writer a service, {@code office}, {@code reference}, or a partner kind
   */
  public List<Topic> topicsFor(String recordName, String writer) {
    return topics.stream()
        .filter(topic -> !isInbox(topic))
        .filter(topic -> topic.writers().contains(writer) && topic.type(recordName).isPresent())
        .toList();
  }

  /**
   * The one topic where a writer puts a type.
   *
   * @throws IllegalArgumentException when there is none or more than one
   */
  public Topic topicFor(String recordName, String writer) {
    List<Topic> found = topicsFor(recordName, writer);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "%s writes %s to %s; it should be one topic of topics.yaml"
              .formatted(
                  writer,
                  recordName,
                  found.isEmpty() ? "no topic" : found.stream().map(Topic::name).toList()));
    }
    return found.getFirst();
  }

  /** Concrete names of all topics under a partner's prefix, quarantines among them. */
  public List<String> partnerTopics(String partnerId) {
    return topics.stream()
        .filter(Topic::perPartner)
        .<Topic>mapMulti((topic, out) -> {
          out.accept(topic);
          if (topic.quarantines()) {
            out.accept(topic.quarantine());
          }
        })
        .map(topic -> topic.nameFor(partnerId))
        .toList();
  }

  /** The inboxes in the file's order. */
  public List<Inbox> inboxes() {
    return List.copyOf(inboxes.values());
  }

  /**
   * The inbox of a service.
   *
   * @throws IllegalArgumentException when it has none
   */
  public Inbox inbox(String service) {
    Inbox inbox = inboxes.get(service);
    if (inbox == null) {
      throw new IllegalArgumentException(
          "Service '" + service + "' has no inbox; these have one: " + inboxes.keySet());
    }
    return inbox;
  }

  /** The partition of {@code placement.inbox} that holds a market, if it is a market. */
  public Optional<Integer> partitionForMarket(String market) {
    return Optional.ofNullable(markets.get(market));
  }

  /** The markets and their partitions, in the file's order. */
  public Map<String, Integer> markets() {
    return new LinkedHashMap<>(markets);
  }

  /** The payload field that claims the sender of a type on a concrete topic, if there is one. */
  public Optional<String> senderField(String concreteTopic, String recordName) {
    return topic(concreteTopic).flatMap(topic -> topic.type(recordName)).flatMap(TopicType::sender);
  }

  private boolean isInbox(Topic topic) {
    return inboxes.values().stream().anyMatch(inbox -> inbox.topic().equals(topic));
  }
}
