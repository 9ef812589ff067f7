package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.kafka.TopicScan;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** Reads topics once, from some moment to their end, without belonging to a group. */
@Component
class LogScan {

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

  /** Gives every committed record. */
  void read(Collection<String> names, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    TopicScan.read(kafka, names, Instant.EPOCH, sink);
  }

  /**
   * Gives every committed record that the broker took within a span.
   *
   * @param from real time
   * @param until real time, exclusive
   */
  void read(
      Collection<String> names,
      Instant from,
      Instant until,
      Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    TopicScan.read(kafka, names, from, until, sink);
  }

  /** What a record says. */
  SpecificRecord decode(ConsumerRecord<byte[], byte[]> record) {
    return values.decode(record.topic(), record.headers(), record.value());
  }
}
