package id.tenguyun.edge.submission;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.registry.AvroTrust;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What partners may send, out of the catalogue and the registry. */
public final class SendRights {

  private static final String PREFIX = "partner.<id>.";

  private final TopicCatalogue catalogue;
  private final EventTypes events;

  /** By this catalogue. */
  public SendRights(TopicCatalogue catalogue) {
    AvroTrust.trustGeneratedClasses();
    this.catalogue = catalogue;
    this.events = EventTypes.generated();
  }

  /**
   * Every type that a partner of this kind with these rights may send, by name.
   *
   * @param kind as the catalogue calls it
   * @param sends names below its prefix of the topics that it may write
   */
  public SortedMap<String, SendableType> of(String kind, Collection<String> sends) {
    SortedMap<String, SendableType> types = new TreeMap<>();
    for (Topic topic : catalogue.topics()) {
      if (topic.perPartner()
          && topic.writers().contains(kind)
          && sends.contains(topic.name().substring(PREFIX.length()))) {
        sendable(topic).forEach(type -> types.put(type.name(), type));
      }
    }
    return types;
  }

  private List<SendableType> sendable(Topic topic) {
    return topic.types().stream()
        .filter(type -> events.find(type.record()).isPresent())
        .map(type -> sendable(topic, type))
        .toList();
  }

  private SendableType sendable(Topic topic, TopicType type) {
    return new SendableType(events.find(type.record()).orElseThrow(), topic, type);
  }
}
