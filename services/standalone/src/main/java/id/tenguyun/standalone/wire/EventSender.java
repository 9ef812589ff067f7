package id.tenguyun.standalone.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends Avro events as a partner's own system would: Confluent's format, CloudEvents headers. */
public final class EventSender implements AutoCloseable {

  private static final int LINGER_MILLIS = 5;

  private final KafkaProducer<String, Object> producer;
  private final String source;

  private EventSender(KafkaProducer<String, Object> producer, String source) {
    this.producer = producer;
    this.source = source;
  }

  /** A sender whose events come from this source, say {@code /partners/blk-tarakan}. */
  public static EventSender from(String source, Connection connection) {
    return new EventSender(producer(connection, connection.client()), source);
  }

  /**
   * A sender inside one transaction after the other; what was begun before a crash under the same
   * id is undone.
   */
  public static EventSender transactional(String source, String id, Connection connection) {
    Map<String, Object> settings = connection.client();
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    KafkaProducer<String, Object> producer = producer(connection, settings);
    producer.initTransactions();
    return new EventSender(producer, source);
  }

  /** The same connection in another sender's name; closing either closes both. */
  public EventSender as(String otherSource) {
    return new EventSender(producer, otherSource);
  }

  private static KafkaProducer<String, Object> producer(
      Connection connection, Map<String, Object> settings) {
    Serializer<Object> serializer = new KafkaAvroSerializer();
    serializer.configure(connection.registry().serdeProperties(), false);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
    return new KafkaProducer<>(settings, new StringSerializer(), serializer);
  }

  /** Sends an event; the place comes when the broker has acknowledged it. */
  public CompletableFuture<Place> send(String topic, String key, SpecificRecord event) {
    ProducerRecord<String, Object> message = new ProducerRecord<>(topic, key, event);
    message.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
    message.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
    message.headers().add("ce_type", event.getSchema().getFullName().getBytes(UTF_8));
    message.headers().add("ce_source", source.getBytes(UTF_8));
    message.headers().add("ce_subject", key.getBytes(UTF_8));
    CompletableFuture<Place> acknowledged = new CompletableFuture<>();
    var _ =
        producer.send(
            message,
            (metadata, failure) -> {
              if (failure != null) {
                acknowledged.completeExceptionally(failure);
              } else {
                acknowledged.complete(
                    new Place(metadata.topic(), metadata.partition(), metadata.offset()));
              }
            });
    return acknowledged;
  }

  /** Sends all or nothing: what the action sent is seen only when the action returns. */
  public void inTransaction(Runnable action) {
    producer.beginTransaction();
    try {
      action.run();
      producer.commitTransaction();
    } catch (RuntimeException e) {
      producer.abortTransaction();
      throw e;
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
