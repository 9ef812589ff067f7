package id.tenguyun.eventing.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored: the author's own fields, and up to which offset of each partition it
 * includes the log. What it includes is skipped, so that folding again changes nothing.
 *
 * @param <D> the author's document
 */
final class Included<D> {

  /** Field of the stored document; a list, because names of topics hold dots. */
  static final String LOG = "_log";

  private static final String PARTITION = "partition";
  private static final String NEXT = "next";

  private @Nullable D document;
  private final SortedMap<String, Long> next = new TreeMap<>();

  Included(@Nullable D document, List<Document> log) {
    this.document = document;
    for (Document entry : log) {
      next.put(entry.getString(PARTITION), entry.get(NEXT, 0L));
    }
  }

  boolean includes(TopicPartition partition, long offset) {
    return offset < next.getOrDefault(partition.toString(), 0L);
  }

  void become(@Nullable D after, TopicPartition partition, long offset) {
    document = after;
    next.put(partition.toString(), offset + 1);
  }

  @Nullable D document() {
    return document;
  }

  List<Document> log() {
    List<Document> log = new ArrayList<>(next.size());
    for (Map.Entry<String, Long> entry : next.entrySet()) {
      log.add(new Document(PARTITION, entry.getKey()).append(NEXT, entry.getValue()));
    }
    return log;
  }
}
