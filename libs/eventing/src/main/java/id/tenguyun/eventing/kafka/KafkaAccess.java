package id.tenguyun.eventing.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Properties for every client of a service.
 *
 * @param common bootstrap servers and security, as an operator set them for all clients
 */
public record KafkaAccess(Map<String, Object> common) {

  /** New partner topics are found within this time. */
  private static final int METADATA_MAX_AGE_MILLIS = 3_000;

  /** A killed instance's partitions move on after this time. */
  private static final int SESSION_TIMEOUT_MILLIS = 6_000;

  /** A topic that is missing fails a send after this time, which is then tried again. */
  private static final int MAX_BLOCK_MILLIS = 10_000;

  /** An intake's transaction holds one poll; this is plenty. */
  private static final int INTAKE_TRANSACTION_MILLIS = 15_000;

  private static final int RECORDS_PER_POLL = 1_000;

  /** Above the largest topic of the catalogue; the topic's own limit is the one that counts. */
  public static final int MAX_REQUEST_BYTES = 8 * 1024 * 1024;

  /** A transaction holds many small records; the default of 16 KB makes a request of every few. */
  public static final int BATCH_BYTES = 256 * 1024;

  public KafkaAccess {
    common = Map.copyOf(common);
  }

  /** A consumer that sees committed records only, from the beginning where it knows no better. */
  public Map<String, Object> consumer() {
    Map<String, Object> properties = new HashMap<>(common);
    properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_MAX_AGE_MILLIS);
    properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT_MILLIS / 3);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_POLL);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    return properties;
  }

  /** A producer of bytes for transactions; whoever uses it sets the transactional id. */
  public Map<String, Object> transactionalProducer() {
    Map<String, Object> properties = producer();
    properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, INTAKE_TRANSACTION_MILLIS);
    return properties;
  }

  /** An idempotent producer of bytes. */
  public Map<String, Object> producer() {
    Map<String, Object> properties = new HashMap<>(common);
    properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS);
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
    properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    return properties;
  }

  /** A consumer that belongs to no group. */
  public KafkaConsumer<byte[], byte[]> newReader() {
    return new KafkaConsumer<>(consumer());
  }

  /** A client for topics and groups. Close it after use. */
  public Admin newAdmin() {
    Map<String, Object> properties = new HashMap<>(common);
    properties.remove(CommonClientConfigs.GROUP_ID_CONFIG);
    return Admin.create(properties);
  }
}
