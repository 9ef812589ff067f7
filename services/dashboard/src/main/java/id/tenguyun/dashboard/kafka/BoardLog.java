package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.views.folded.FoldedViews;
import id.tenguyun.eventing.avro.MappingException;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.eventing.kafka.InboundDecoder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reading of the log into a board, from the beginning on. It belongs to no consumer group: each
 * instance needs all of it, because people are counted across partitions.
 */
final class BoardLog implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BoardLog.class);

  /** All that the page is made of. */
  static final List<String> TOPICS =
      List.of(
          "reference.data",
          "training.completions",
          "certification.certificates",
          "placement.vacancies",
          "placement.outcomes",
          "placement.rounds",
          "placement.compliance",
          "placement.skill-gaps",
          "office.acts");

  private static final Duration POLL = Duration.ofMillis(200);

  private final Consumer<byte[], byte[]> consumer;
  private final InboundDecoder decoder;
  private final FactReader facts;
  private final FoldedViews views;
  private final Board board = new Board();
  private final Map<TopicPartition, Long> endAtStart = new TreeMap<>(BoardLog::order);
  private boolean caughtUp;
  private long unreadable;

  BoardLog(
      Consumer<byte[], byte[]> consumer,
      InboundDecoder decoder,
      FactReader facts,
      FoldedViews views) {
    this.consumer = consumer;
    this.decoder = decoder;
    this.facts = facts;
    this.views = views;
  }

  /**
   * Goes to the beginning.
   *
   * @return the topics that do not exist yet; with any of them missing nothing is read
   */
  List<String> begin() {
    List<String> missing = TOPICS.stream().filter(topic -> partitions(topic).isEmpty()).toList();
    if (missing.isEmpty()) {
      views.clear();
      Collection<TopicPartition> all =
          TOPICS.stream().flatMap(topic -> partitions(topic).stream()).toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      endAtStart.putAll(consumer.endOffsets(all));
    }
    return missing;
  }

  /** Folds what has come. Returns whether anything has. */
  boolean read() {
    var records = consumer.poll(POLL);
    for (ConsumerRecord<byte[], byte[]> record : records) {
      fold(record);
    }
    return !records.isEmpty();
  }

  /** Whether all that the log held at the beginning has been read. */
  boolean caughtUp() {
    if (!caughtUp) {
      caughtUp =
          endAtStart.entrySet().stream()
              .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
    return caughtUp;
  }

  Board.View view() {
    return board.view();
  }

  /** The next offset to read, by partition of a topic. */
  Map<String, Long> positions() {
    Map<String, Long> positions = new TreeMap<>();
    for (TopicPartition partition : endAtStart.keySet()) {
      positions.put(partition.toString(), consumer.position(partition));
    }
    return positions;
  }

  /** Records that were passed over because nobody could read them. */
  long unreadable() {
    return unreadable;
  }

  /** Closes in order even when an interrupt ended the reading: a pending one would cut it short. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    consumer.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void fold(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return; // compaction took the record that this one deletes
    }
    switch (decoder.decode(record.topic(), record.headers(), record.value())) {
      case Decoding.Unreadable bad -> passOver(record, bad.error() + ": " + bad.message());
      case Decoding.Readable good -> fold(record, good);
    }
  }

  private void fold(ConsumerRecord<byte[], byte[]> record, Decoding.Readable readable) {
    try {
      facts
          .read(readable.message().get())
          .ifPresent(fact -> {
            board.on(fact, record.partition(), record.offset());
            views.on(fact);
          });
    } catch (Decoding.UnreadableException | MappingException e) {
      passOver(record, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Only our own services write these topics, so this is a newer contract than this build knows, or
   * a bug: the page goes on without the record, and the counter and the log say so.
   */
  private void passOver(ConsumerRecord<byte[], byte[]> record, String problem) {
    unreadable++;
    log.atError()
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset())
        .addKeyValue("problem", problem)
        .log("Passed over a record that cannot be read");
  }

  private List<TopicPartition> partitions(String topic) {
    List<PartitionInfo> infos = consumer.partitionsFor(topic);
    return infos == null
        ? List.of()
        : infos.stream().map(info -> new TopicPartition(topic, info.partition())).toList();
  }

  private static int order(TopicPartition one, TopicPartition other) {
    return one.toString().compareTo(other.toString());
  }
}
