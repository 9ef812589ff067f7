package id.tenguyun.schemas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code topics.yaml} as it is written, before defaults and checks. */
record CatalogueFile(
    @Nullable List<TopicEntry> topics,
    @Nullable List<InboxEntry> inboxes,
    @Nullable Map<String, Integer> markets) {

  record TopicEntry(
      @Nullable String name,
      @Nullable String description,
      @Nullable String key,
      @Nullable String owner,
      @Nullable List<String> writers,
      @Nullable List<String> doors,
      @Nullable List<String> readers,
      @Nullable Integer partitions,
      @Nullable Long retentionMs,
      @Nullable String cleanup,
      @Nullable Integer maxMessageBytes,
      @Nullable Boolean personal,
      @Nullable Boolean restricted,
      @Nullable List<TypeEntry> types) {}

  record TypeEntry(
      @Nullable String record,
      @Nullable String sender,
      @Nullable String key,
      @Nullable String businessId,
      @Nullable String owner) {}

  record InboxEntry(
      @Nullable String service,
      @Nullable String topic,
      @Nullable String key,
      @Nullable Integer partitions,
      @Nullable List<Inbox.Source> sources,
      @Nullable Map<String, String> as,
      @Nullable List<String> internal,
      @Nullable List<String> broadcast) {}
}
