package id.tenguyun.standalone.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.standalone.wire.Connection;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every committed record of every topic, in the order of offsets. */
final class WholeLog {

  private final Map<String, List<ConsumerRecord<String, byte[]>>> byTopic = new TreeMap<>();
  private final KafkaAvroDeserializer reader = new KafkaAvroDeserializer();

  WholeLog(Connection connection) {
    reader.configure(connection.registry().serdeProperties(), false);
    try (var consumer =
        new KafkaConsumer<>(
            connection.access().consumer(),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .filter(partition -> !partition.topic().startsWith("__"))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record ->
                byTopic.computeIfAbsent(record.topic(), t -> new ArrayList<>()).add(record));
      }
    }
  }

  Map<String, List<ConsumerRecord<String, byte[]>>> byTopic() {
    return byTopic;
  }

  List<ConsumerRecord<String, byte[]>> topic(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  SpecificRecord event(ConsumerRecord<String, byte[]> record) {
    return (SpecificRecord) reader.deserialize(record.topic(), record.value());
  }

  <E> Stream<E> events(String topic, Class<E> type) {
    return topic(topic).stream().map(this::event).filter(type::isInstance).map(type::cast);
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
