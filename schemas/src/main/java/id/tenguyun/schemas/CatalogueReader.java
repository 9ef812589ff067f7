package id.tenguyun.schemas;

import id.tenguyun.schemas.CatalogueFile.TopicEntry;
import id.tenguyun.schemas.CatalogueFile.TypeEntry;
import id.tenguyun.schemas.Topic.Cleanup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the topics of the file and collects every problem on the way. */
final class CatalogueReader {

  static final int DEFAULT_MAX_MESSAGE_BYTES = 1_048_576;
  private static final KeyTemplate UNUSABLE_KEY = KeyTemplate.parse("{unusable}");

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  /** The topics read so far, by name. */
  Map<String, Topic> topics() {
    return topics;
  }

  List<String> problems() {
    return problems;
  }

  void problem(String format, @Nullable Object... values) {
    problems.add(format.formatted(values));
  }

  void readTopic(TopicEntry entry) {
    String name = required(entry.name(), "topics", "name");
    Topic topic =
        new Topic(
            name,
            required(entry.description(), name, "description"),
            Optional.ofNullable(entry.owner()),
            orEmpty(entry.writers()),
            orEmpty(entry.doors()),
            orEmpty(entry.readers()),
            partitions(entry.partitions(), name),
            Objects.requireNonNullElse(entry.retentionMs(), -1L),
            cleanup(entry.cleanup(), name),
            Objects.requireNonNullElse(entry.maxMessageBytes(), DEFAULT_MAX_MESSAGE_BYTES),
            Boolean.TRUE.equals(entry.personal()),
            Boolean.TRUE.equals(entry.restricted()),
            types(entry, name));
    if (topic.writers().isEmpty() || topic.readers().isEmpty()) {
      problem("%s should name its writers and readers", name);
    }
    if (topics.put(name, topic) != null) {
      problem("%s is listed twice", name);
    }
  }

  private List<TopicType> types(TopicEntry entry, String topicName) {
    KeyTemplate key = key(entry.key(), topicName);
    List<TopicType> types = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TypeEntry type : orEmpty(entry.types())) {
      types.add(type(type, key, entry.owner(), topicName));
      if (!seen.add(types.getLast().record())) {
        problem("%s %s is listed twice", topicName, types.getLast().record());
      }
    }
    if (types.isEmpty()) {
      problem("%s takes no record type", topicName);
    }
    return types;
  }

  private TopicType type(
      TypeEntry entry, KeyTemplate topicKey, @Nullable String topicOwner, String topicName) {
    String recordName = required(entry.record(), topicName, "types.record");
    String where = topicName + " " + recordName;
    KeyTemplate key = entry.key() == null ? topicKey : key(entry.key(), where);
    return new TopicType(
        recordName,
        key,
        entry.businessId() == null ? key : key(entry.businessId(), where),
        Optional.ofNullable(entry.sender()),
        Optional.ofNullable(entry.owner() == null ? topicOwner : entry.owner()));
  }

  KeyTemplate key(@Nullable String text, String where) {
    try {
      return KeyTemplate.parse(required(text, where, "key"));
    } catch (IllegalArgumentException malformed) {
      problem("%s: %s", where, malformed.getMessage());
      return UNUSABLE_KEY;
    }
  }

  int partitions(@Nullable Integer count, String where) {
    if (count == null || count < 1) {
      problem("%s: partitions is %s, it should be 1 or more", where, count);
      return 1;
    }
    return count;
  }

  private Cleanup cleanup(@Nullable String policy, String where) {
    if (policy == null || policy.equals(Cleanup.DELETE.policy())) {
      return Cleanup.DELETE;
    }
    if (!policy.equals(Cleanup.COMPACT.policy())) {
      problem("%s: cleanup is '%s', it should be delete or compact", where, policy);
    }
    return Cleanup.COMPACT;
  }

  String required(@Nullable String value, String where, String what) {
    if (value == null || value.isBlank()) {
      problem("%s: %s is missing", where, what);
      return "";
    }
    return value;
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
