package id.tenguyun.schemas;

import id.tenguyun.schemas.CatalogueFile.InboxEntry;
import id.tenguyun.schemas.Topic.Cleanup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the inboxes and the markets of the file, once its topics are read. */
final class InboxReader {

  private final CatalogueReader catalogue;
  private final Map<String, Inbox> inboxes = new LinkedHashMap<>();

  InboxReader(CatalogueReader catalogue) {
    this.catalogue = catalogue;
  }

  /** The inboxes read so far, by service. */
  Map<String, Inbox> inboxes() {
    return inboxes;
  }

  void readInbox(InboxEntry entry) {
    String service = catalogue.required(entry.service(), "inboxes", "service");
    String name = catalogue.required(entry.topic(), service, "topic");
    Map<String, TopicType> types = types(entry, name, catalogue.key(entry.key(), name));
    for (String type : CatalogueReader.orEmpty(entry.broadcast())) {
      if (!types.containsKey(type)) {
        catalogue.problem("%s broadcasts %s, which it does not take", name, type);
      }
    }
    Inbox inbox =
        new Inbox(
            service,
            topic(name, service, catalogue.partitions(entry.partitions(), name), types),
            catalogue.key(entry.key(), name),
            CatalogueReader.orEmpty(entry.sources()),
            resting(entry),
            Set.copyOf(CatalogueReader.orEmpty(entry.internal())),
            Set.copyOf(CatalogueReader.orEmpty(entry.broadcast())));
    if (inboxes.put(service, inbox) != null || catalogue.topics().containsKey(name)) {
      catalogue.problem("%s is listed twice", name);
    }
  }

  void checkMarkets(Map<String, Integer> markets) {
    Inbox placement = inboxes.get("placement");
    int partitions = placement == null ? 0 : placement.topic().partitions();
    markets.forEach((market, partition) -> {
      if (!market.matches("[1-9][0-9]")) {
        catalogue.problem("markets: '%s' should be a province code, say 65", market);
      }
      if (partition < 0 || partition >= partitions) {
        catalogue.problem(
            "markets: partition %d of market %s should be one of 0 to %d",
            partition, market, partitions - 1);
      }
    });
  }

  private Map<String, TopicType> types(InboxEntry entry, String name, KeyTemplate key) {
    Map<String, TopicType> types = new LinkedHashMap<>();
    for (Inbox.Source source : CatalogueReader.orEmpty(entry.sources())) {
      Topic from = catalogue.topics().get(source.topic());
      if (from == null) {
        catalogue.problem("%s reads %s, which is not in the list of topics", name, source.topic());
        continue;
      }
      for (String sourceType : source.types()) {
        Optional<TopicType> type = from.type(sourceType);
        if (type.isEmpty()) {
          catalogue.problem("%s takes %s from %s, which has none", name, sourceType, from.name());
          continue;
        }
        TopicType resting =
            type.get().resting(resting(entry).getOrDefault(sourceType, sourceType), key);
        if (types.put(resting.record(), resting) != null) {
          catalogue.problem("%s takes %s from two topics", name, resting.record());
        }
      }
    }
    for (String type : CatalogueReader.orEmpty(entry.internal())) {
      types.put(type, new TopicType(type, key, key, Optional.empty(), Optional.empty()));
    }
    return types;
  }

  private static Map<String, String> resting(InboxEntry entry) {
    return entry.as() == null ? Map.of() : entry.as();
  }

  private static Topic topic(
      String name, String service, int partitions, Map<String, TopicType> types) {
    return new Topic(
        name,
        "Everything the " + service + " service decides from, in its one order.",
        Optional.empty(),
        List.of(service),
        List.of(),
        List.of(service),
        partitions,
        -1,
        Cleanup.DELETE,
        CatalogueReader.DEFAULT_MAX_MESSAGE_BYTES,
        false,
        true,
        List.copyOf(types.values()));
  }
}
