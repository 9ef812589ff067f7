package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.settings.TenguyunProperties;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Settings of Kafka Streams, with the reason for each. */
final class StreamsConfigs {

  /** A successor takes over from a killed instance after this; the default is 45 s. */
  private static final int SESSION_TIMEOUT_MILLIS = 6_000;

  private StreamsConfigs() {}

  static Properties of(String service, KafkaAccess kafka, TenguyunProperties settings) {
    TenguyunProperties.Streams streams = settings.streams();
    var properties = new Properties();
    properties.putAll(kafka.common());
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, service);
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, streams.commitInterval().toMillis());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, streams.standbyReplicas());
    properties.put(
        StreamsConfig.REPLICATION_FACTOR_CONFIG,
        Short.toString(settings.topics().replicationFactor()));
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDir(streams).toString());
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        SESSION_TIMEOUT_MILLIS);
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        SESSION_TIMEOUT_MILLIS / 3);
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        Math.toIntExact(streams.transactionTimeout().toMillis()));
    // a partner topic made a moment ago is found soon
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.METADATA_MAX_AGE_CONFIG), 5_000);
    properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG), 10_000);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        KafkaAccess.MAX_REQUEST_BYTES);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), KafkaAccess.BATCH_BYTES);
    properties.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        KafkaAccess.MAX_REQUEST_BYTES);
    // the changelog is the state: compact it soon, so that a restart reads little
    properties.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_MS_CONFIG), 600_000);
    return properties;
  }

  private static Path stateDir(TenguyunProperties.Streams streams) {
    return streams.stateDir() == null
        ? Path.of(System.getProperty("java.io.tmpdir"), "tenguyun-streams")
        : streams.stateDir();
  }
}
