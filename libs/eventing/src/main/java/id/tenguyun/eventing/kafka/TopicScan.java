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

/**
 * Reads topics once, over some span of the broker's time, without belonging to a group. The
 * broker's index of times says where to begin and where to stop, so what lies outside costs
 * nothing.
 */
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
    read(kafka, names, from, Instant.MAX, sink);
  }

  /**
   * Gives every committed record with a value that the broker took within a span.
   *
   * @param names topics that exist
   * @param from real time
   * @param until real time, exclusive
   */
  public static void read(
      KafkaAccess kafka,
      Collection<String> names,
      Instant from,
      Instant until,
      Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    long first = millis(from);
    long end = millis(until);
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      List<TopicPartition> partitions =
          names.stream()
              .flatMap(name -> reader.partitionsFor(name).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      reader.assign(partitions);
      Map<TopicPartition, Long> ends = ends(reader, partitions, end);
      start(reader, partitions, first);
      drop(ends, reader);
      while (!ends.isEmpty()) {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
          boolean within = record.timestamp() >= first && record.timestamp() < end;
          if (within && record.value() != null) {
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

  private static long millis(Instant time) {
    return time.equals(Instant.MAX) ? Long.MAX_VALUE : Math.max(0, time.toEpochMilli());
  }

  private static Map<TopicPartition, Long> ends(
      KafkaConsumer<byte[], byte[]> reader, List<TopicPartition> partitions, long untilMillis) {
    Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
    if (untilMillis < Long.MAX_VALUE) {
      at(reader, partitions, untilMillis).forEach(ends::put);
    }
    return ends;
  }

  private static void start(
      KafkaConsumer<byte[], byte[]> reader, List<TopicPartition> partitions, long fromMillis) {
    if (fromMillis == 0) {
      reader.seekToBeginning(partitions);
      return;
    }
    reader.seekToEnd(partitions); // where nothing is as late
    at(reader, partitions, fromMillis).forEach(reader::seek);
  }

  /** The first record at or after a moment, of each partition that has one. */
  private static Map<TopicPartition, Long> at(
      KafkaConsumer<byte[], byte[]> reader, List<TopicPartition> partitions, long millis) {
    Map<TopicPartition, Long> asked = new HashMap<>();
    partitions.forEach(partition -> asked.put(partition, millis));
    Map<TopicPartition, Long> found = new HashMap<>();
    reader
        .offsetsForTimes(asked)
        .forEach((partition, place) -> {
          if (place != null) {
            found.put(partition, place.offset());
          }
        });
    return found;
  }
}
