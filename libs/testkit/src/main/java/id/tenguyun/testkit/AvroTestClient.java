package id.tenguyun.testkit;

import id.tenguyun.registry.RegistryConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A partner's side of the wire: Avro events in Confluent's format, in and out. Sends wait for the
 * broker's acknowledgement; reads see committed records only.
 */
public final class AvroTestClient implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final String bootstrapServers;
  private final Map<String, String> login;
  private final Serializer<Object> serializer = new KafkaAvroSerializer();
  private final Deserializer<Object> deserializer = new KafkaAvroDeserializer();
  private final KafkaProducer<String, byte[]> producer;

  public AvroTestClient(TestPlatform platform) {
    this(platform.bootstrapServers(), platform.registryConfig());
  }

  /** A client of any broker that lets everybody in, and any registry. */
  public AvroTestClient(String bootstrapServers, RegistryConfig registry) {
    this(bootstrapServers, registry, Map.of());
  }

  /**
   * A client of any broker and registry.
   *
   * @param login client settings that log in to the broker
   */
  public AvroTestClient(
      String bootstrapServers, RegistryConfig registry, Map<String, String> login) {
    this.bootstrapServers = bootstrapServers;
    this.login = Map.copyOf(login);
    serializer.configure(registry.serdeProperties(), false);
    deserializer.configure(registry.serdeProperties(), false);
    producer =
        new KafkaProducer<>(
            with(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers)),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Sends an event. */
  public RecordMetadata send(String topic, String key, SpecificRecord event) {
    return send(topic, key, event, Map.of());
  }

  /** Sends an event with headers. */
  public RecordMetadata send(
      String topic, String key, SpecificRecord event, Map<String, String> headers) {
    return sendBytes(topic, key, serializer.serialize(topic, event), headers);
  }

  /** Sends bytes as they are, which may be nonsense. */
  public RecordMetadata sendBytes(
      String topic, String key, byte @Nullable [] value, Map<String, String> headers) {
    ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
    headers.forEach(
        (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      return producer.send(message).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Not acknowledged: " + key + " on " + topic, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending " + key + " to " + topic, e);
    }
  }

  /** Everything that is committed on the topic at this moment, decoded, in partition order. */
  public List<ConsumerRecord<String, Object>> readAll(String topic) {
    return readAll(topic, new KafkaConsumer<>(settings(), new StringDeserializer(), deserializer));
  }

  /** Everything that is committed on the topic at this moment, as bytes. */
  public List<ConsumerRecord<String, byte[]>> readAllBytes(String topic) {
    return readAll(
        topic,
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer()));
  }

  /** Waits until at least this many records are on the topic, and returns them all. */
  public List<ConsumerRecord<String, Object>> await(String topic, int count, Duration within) {
    return await(topic, records -> records.size() >= count, within);
  }

  /**
   * Waits until the topic's records are as wanted, and returns them.
   *
   * @throws AssertionError with what was there instead, when time is up
   */
  public List<ConsumerRecord<String, Object>> await(
      String topic, Predicate<List<ConsumerRecord<String, Object>>> wanted, Duration within) {
    Instant deadline = Instant.now().plus(within);
    List<ConsumerRecord<String, Object>> found = new ArrayList<>();
    try (var consumer =
        assigned(topic, new KafkaConsumer<>(settings(), new StringDeserializer(), deserializer))) {
      while (!wanted.test(found)) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError(
              "After %s topic %s holds %d records, not what was wanted: %s"
                  .formatted(
                      within,
                      topic,
                      found.size(),
                      found.stream().map(ConsumerRecord::value).toList()));
        }
        consumer.poll(POLL).forEach(found::add);
      }
    }
    return found;
  }

  private Map<String, Object> with(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(login);
    all.putAll(settings);
    return all;
  }

  private Map<String, Object> settings() {
    return with(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false));
  }

  private static <V> List<ConsumerRecord<String, V>> readAll(
      String topic, KafkaConsumer<String, V> unassigned) {
    List<ConsumerRecord<String, V>> found = new ArrayList<>();
    try (var consumer = assigned(topic, unassigned)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(found::add);
      }
    }
    return found;
  }

  private static <V> KafkaConsumer<String, V> assigned(
      String topic, KafkaConsumer<String, V> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  @Override
  public void close() {
    producer.close();
    serializer.close();
    deserializer.close();
  }
}
