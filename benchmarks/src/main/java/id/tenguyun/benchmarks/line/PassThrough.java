package id.tenguyun.benchmarks.line;

import java.util.Collection;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/**
 * What any exactly-once Kafka Streams application costs: bytes from some topics to another topic,
 * one thread, the service's own commit interval. The yardstick of everything else.
 */
final class PassThrough implements AutoCloseable {

  private final KafkaStreams streams;

  PassThrough(Bench bench, String name, Collection<String> from, String to) {
    var topology = new Topology();
    topology.addSource(
        "from",
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        from.toArray(String[]::new));
    topology.addSink("to", to, new ByteArraySerializer(), new ByteArraySerializer(), "from");
    var properties = new Properties();
    properties.putAll(bench.kafka.common());
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, "1");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, bench.folder(name).toString());
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    streams = new KafkaStreams(topology, properties);
  }

  void start() {
    streams.start();
  }

  @Override
  public void close() {
    streams.close();
  }
}
