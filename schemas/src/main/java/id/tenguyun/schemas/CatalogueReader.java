package id.tenguyun.schemas;

import id.tenguyun.schemas.CatalogueFile.InboxEntry;
import id.tenguyun.schemas.CatalogueFile.TopicEntry;
import id.tenguyun.schemas.CatalogueFile.TypeEntry;
import id.tenguyun.schemas.Topic.Cleanup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the file into the catalogue's values and collects every problem on the way. */
final class CatalogueReader {

  private static final int DEFAULT_MAX_MESSAGE_BYTES = 1_048_576;
  private static final KeyTemplate UNUSABLE_KEY = KeyTemplate.parse("{unusable}");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Inbox> inboxes = new LinkedHashMap<>();

  /** The topics, inboxes left out. */
  Map<String, Topic> topics() {
    return topics;
  }

  /** The inboxes by service. */
  Map<String, Inbox> inboxes() {
    return inboxes;
  }

  List<String> problems() {
    return problems;
  }

  void read(CatalogueFile file) {
    file.topics().forEach(this::readTopic);
    file.inboxes().forEach(this::readInbox);
    Inbox placement = inboxes.get("placement");
    int partitions = placement == null ? 0 : placement.topic().partitions();
    file.markets()
        .forEach((market, partition) -> {
          if (!market.matches("[1-9][0-9]")) {
            problems.add("markets: '" + market + "' should be a province code, say 65");
          }
          if (partition < 0 || partition >= partitions) {
            problems.add(
                "markets: partition %d of market %s should be one of 0 to %d"
                    .formatted(partition, market, partitions - 1));
          }
        });
  }

  private void readTopic(TopicEntry entry) {
    String name = required(entry.name(), "topics", "name");
    KeyTemplate key = key(entry.key(), name);
    Optional<String> owner = Optional.ofNullable(entry.owner());
    List<TopicType> types = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TypeEntry type : orEmpty(entry.types())) {
      String recordName = required(type.record(), name, "types.record");
      String where = name + " " + recordName;
      if (!seen.add(recordName)) {
        problems.add(where + " is listed twice");
      }
      KeyTemplate typeKey = type.key() == null ? key : key(type.key(), where);
      KeyTemplate businessId = type.businessId() == null ? typeKey : key(type.businessId(), where);
      Optional<String> typeOwner = Optional.ofNullable(type.owner()).or(() -> owner);
      types.add(
          new TopicType(
              recordName, typeKey, businessId, Optional.ofNullable(type.sender()), typeOwner));
    }
    if (types.isEmpty()) {
      problems.add(name + " takes no record type");
    }
    Topic topic =
        new Topic(
            name,
            required(entry.description(), name, "description"),
            owner,
            orEmpty(entry.writers()),
            orEmpty(entry.readers()),
            partitions(entry.partitions(), name),
            Objects.requireNonNullElse(entry.retentionMs(), -1L),
            cleanup(entry.cleanup(), name),
            Objects.requireNonNullElse(entry.maxMessageBytes(), DEFAULT_MAX_MESSAGE_BYTES),
            Boolean.TRUE.equals(entry.personal()),
            Boolean.TRUE.equals(entry.restricted()),
            types);
    if (topic.writers().isEmpty() || topic.readers().isEmpty()) {
      problems.add(name + " should name its writers and readers");
    }
    if (topics.put(name, topic) != null) {
      problems.add(name + " is listed twice");
    }
  }

  private void readInbox(InboxEntry entry) {
    String service = required(entry.service(), "inboxes", "service");
    String name = required(entry.topic(), service, "topic");
    KeyTemplate key = key(entry.key(), name);
    Map<String, String> as = entry.as() == null ? Map.of() : entry.as();
    List<Inbox.Source> sources = orEmpty(entry.sources());
    Map<String, TopicType> types = new LinkedHashMap<>();
    for (Inbox.Source source : sources) {
      Topic from = topics.get(source.topic());
      if (from == null) {
        problems.add(name + " reads " + source.topic() + ", which is not in the list of topics");
        continue;
      }
      for (String sourceType : source.types()) {
        Optional<TopicType> type = from.type(sourceType);
        if (type.isEmpty()) {
          problems.add(name + " takes " + sourceType + " from " + from.name() + ", which has none");
          continue;
        }
        String resting = as.getOrDefault(sourceType, sourceType);
        TopicType restingType =
            new TopicType(
                resting, key, type.get().businessId(), type.get().sender(), type.get().owner());
        if (types.put(resting, restingType) != null) {
          problems.add(name + " takes " + resting + " from two topics");
        }
      }
    }
    List<String> internal = orEmpty(entry.internal());
    internal.forEach(
        type -> types.put(type, new TopicType(type, key, key, Optional.empty(), Optional.empty())));
    List<String> broadcast = orEmpty(entry.broadcast());
    for (String type : broadcast) {
      if (!types.containsKey(type)) {
        problems.add(name + " broadcasts " + type + ", which it does not take");
      }
    }
    Topic topic =
        new Topic(
            name,
            "Everything the " + service + " service decides from, in its one order.",
            Optional.empty(),
            List.of(service),
            List.of(service),
            partitions(entry.partitions(), name),
            -1,
            Cleanup.DELETE,
            DEFAULT_MAX_MESSAGE_BYTES,
            false,
            true,
            List.copyOf(types.values()));
    Inbox inbox =
        new Inbox(service, topic, key, sources, as, Set.copyOf(internal), Set.copyOf(broadcast));
    if (inboxes.put(service, inbox) != null || topics.containsKey(name)) {
      problems.add(name + " is listed twice");
    }
  }

  private KeyTemplate key(@Nullable String text, String where) {
    try {
      return KeyTemplate.parse(required(text, where, "key"));
    } catch (IllegalArgumentException malformed) {
      problems.add(where + ": " + malformed.getMessage());
      return UNUSABLE_KEY;
    }
  }

  private int partitions(@Nullable Integer count, String where) {
    if (count == null || count < 1) {
      problems.add(where + ": partitions is " + count + ", it should be 1 or more");
      return 1;
    }
    return count;
  }

  private Cleanup cleanup(@Nullable String policy, String where) {
    if (policy == null || policy.equals(Cleanup.DELETE.policy())) {
      return Cleanup.DELETE;
    }
    if (!policy.equals(Cleanup.COMPACT.policy())) {
      problems.add(
          "%s: cleanup is '%s', it should be delete or compact"
              .formatted(where, policy.toLowerCase(Locale.ROOT)));
    }
    return Cleanup.COMPACT;
  }

  private String required(@Nullable String value, String where, String what) {
    if (value == null || value.isBlank()) {
      problems.add(where + ": " + what + " is missing");
      return "";
    }
    return value;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
