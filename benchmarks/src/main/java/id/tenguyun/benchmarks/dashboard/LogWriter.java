package id.tenguyun.benchmarks.dashboard;

import id.tenguyun.registry.RegistryConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes events to the topics as the services would. */
final class LogWriter implements AutoCloseable {

  private static final Map<String, Integer> PARTITIONS =
      Map.of(
          "reference.data", 1,
          "office.acts", 1,
          "training.completions", 4,
          "certification.certificates", 4,
          "placement.vacancies", 4,
          "placement.outcomes", 4,
          "placement.rounds", 4,
          "placement.compliance", 4,
          "placement.skill-gaps", 4);

  private final KafkaAvroSerializer serializer = new KafkaAvroSerializer();
  private final KafkaProducer<String, byte[]> producer;

  LogWriter(String bootstrapServers, RegistryConfig registry) {
    createTopics(bootstrapServers);
    serializer.configure(registry.serdeProperties(), false);
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  private static void createTopics(String bootstrapServers) {
    List<NewTopic> topics = new ArrayList<>();
    PARTITIONS.forEach((name, many) -> topics.add(new NewTopic(name, many, (short) 1)));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The topics could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void send(String topic, String key, SpecificRecord event) {
    producer.send(new ProducerRecord<>(topic, key, serializer.serialize(topic, event)));
  }

  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
    serializer.close();
  }
}
