package id.tenguyun.eventing.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads topics once, from some moment to their end, without belonging to a group. */
public final class TopicScan {

  private static final Duration POLL = Duration.ofMillis(200);

  private TopicScan() {}

  /**
   * Gives every committed record with a value that the broker took at or after a moment.
   *
   * @param names topics that exist
   * @param from real time
   */
  public static void read(
      KafkaAccess kafka,
      Collection<String> names,
      Instant from,
      Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      List<TopicPartition> partitions =
          names.stream()
              .flatMap(name -> reader.partitionsFor(name).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      reader.assign(partitions);
      Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
      start(reader, partitions, from);
      drop(ends, reader);
      while (!ends.isEmpty()) {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
          if (record.timestamp() >= from.toEpochMilli() && record.value() != null) {
            sink.accept(record);
          }
        }
        drop(ends, reader);
      }
    }
  }

  private static void drop(Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> reader) {
    ends.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
  }

  private static void start(
      KafkaConsumer<byte[], byte[]> reader, List<TopicPartition> partitions, Instant from) {
    if (from.equals(Instant.EPOCH)) {
      reader.seekToBeginning(partitions);
      return;
    }
    Map<TopicPartition, Long> times = new HashMap<>();
    partitions.forEach(partition -> times.put(partition, Math.max(0, from.toEpochMilli())));
    reader.seekToEnd(partitions); // where nothing is as late
    reader
        .offsetsForTimes(times)
        .forEach((partition, found) -> {
          if (found != null) {
            reader.seek(partition, found.offset());
          }
        });
  }
}
