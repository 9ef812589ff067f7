package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Reads topics once, from some moment to their end, without belonging to a group. */
@Component
class LogScan {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final TopicCatalogue catalogue;
  private final TopicCreation topics;

  LogScan(KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue, TopicCreation topics) {
    this.kafka = kafka;
    this.values = values;
    this.catalogue = catalogue;
    this.topics = topics;
  }

  /** Names of the topics that exist and whose catalogue entry is as wanted; no quarantines. */
  List<String> names(Predicate<Topic> wanted) {
    return topics.existing().stream()
        .filter(name -> catalogue.topics().stream().anyMatch(t -> t.covers(name) && wanted.test(t)))
        .sorted()
        .toList();
  }

  /**
   * Gives every committed record that the broker took at or after a moment.
   *
   * @param from real time
   */
  void read(Collection<String> names, Instant from, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      List<TopicPartition> partitions =
          names.stream()
              .flatMap(name -> reader.partitionsFor(name).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      reader.assign(partitions);
      Map<TopicPartition, Long> ends = new HashMap<>(reader.endOffsets(partitions));
      start(reader, partitions, from);
      ends.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
      while (!ends.isEmpty()) {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
          if (record.timestamp() >= from.toEpochMilli() && record.value() != null) {
            sink.accept(record);
          }
        }
        ends.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
      }
    }
  }

  private static void start(
      KafkaConsumer<byte[], byte[]> reader, List<TopicPartition> partitions, Instant from) {
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

  /** What a record says. */
  SpecificRecord decode(ConsumerRecord<byte[], byte[]> record) {
    return values.decode(record.topic(), record.headers(), record.value());
  }
}
