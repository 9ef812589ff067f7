package id.tenguyun.eventing.kafka;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.TextHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Finds the greatest intake stamp of an inbox at its end, where it must be. */
public final class InboxTail {

  /** Intakes side by side may stamp out of order by a poll or so; markers of commits count too. */
  private static final long WINDOW = 200;

  private static final int WIDENING = 20;
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaAccess kafka;

  public InboxTail(KafkaAccess kafka) {
    this.kafka = kafka;
  }

  /** The greatest stamp of the inbox, if it holds any record. */
  public Optional<Instant> greatestStamp(String inbox) {
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      Optional<Instant> greatest = Optional.empty();
      for (var info : reader.partitionsFor(inbox)) {
        Optional<Instant> stamp =
            greatestStamp(reader, new TopicPartition(inbox, info.partition()));
        greatest = later(greatest, stamp);
      }
      return greatest;
    }
  }

  private static Optional<Instant> greatestStamp(
      KafkaConsumer<byte[], byte[]> reader, TopicPartition partition) {
    reader.assign(List.of(partition));
    long begin = reader.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
    long end = reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    Optional<Instant> found = Optional.empty();
    // a long aborted transaction may fill the window
    for (long window = WINDOW; found.isEmpty() && begin < end; window *= WIDENING) {
      long from = Math.max(begin, end - window);
      found = greatestBetween(reader, partition, from, end);
      if (from == begin) {
        break;
      }
    }
    return found;
  }

  private static Optional<Instant> greatestBetween(
      KafkaConsumer<byte[], byte[]> reader, TopicPartition partition, long from, long end) {
    reader.seek(partition, from);
    Optional<Instant> greatest = Optional.empty();
    while (reader.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
        greatest =
            later(
                greatest,
                TextHeaders.find(record.headers(), HeaderNames.RECEIVED_AT).map(Instant::parse));
      }
    }
    return greatest;
  }

  private static Optional<Instant> later(Optional<Instant> a, Optional<Instant> b) {
    return a.isEmpty() || b.isPresent() && b.get().isAfter(a.get()) ? b : a;
  }
}
