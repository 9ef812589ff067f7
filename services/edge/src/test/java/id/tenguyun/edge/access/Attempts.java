package id.tenguyun.edge.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigsOptions;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreatePartitionsOptions;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Tries things on topics as one principal, and says of each whether the broker let it. */
final class Attempts implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;

  Attempts(Map<String, Object> login) {
    admin = Admin.create(login);
    Map<String, Object> writing = new HashMap<>(login);
    writing.put("enable.idempotence", false);
    producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
    Map<String, Object> reading = new HashMap<>(login);
    reading.put("auto.offset.reset", "earliest");
    reading.put("enable.auto.commit", false);
    reading.put("allow.auto.create.topics", false);
    consumer =
        new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Each operation, by topic: whether it was let. */
  Map<String, Map<String, Boolean>> all(Collection<String> topics) {
    Map<String, Map<String, Boolean>> results = new HashMap<>();
    results.put("READ", read(topics));
    results.put("WRITE", write(topics));
    results.put("DESCRIBE_CONFIGS", configs(topics));
    results.put("ALTER_CONFIGS", alterConfigs(topics));
    results.put("ALTER", morePartitions(topics));
    results.put("DELETE", deleteRecords(topics));
    return results;
  }

  /** Every topic holds a record, so that being let means to see it. */
  private Map<String, Boolean> read(Collection<String> topics) {
    Map<String, Boolean> results = new HashMap<>();
    Set<String> open = new HashSet<>(topics);
    assign(open);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!open.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Neither a record nor a refusal came from " + open);
      }
      try {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          results.put(record.topic(), true);
          open.remove(record.topic());
        }
      } catch (TopicAuthorizationException e) {
        e.unauthorizedTopics().forEach(topic -> results.put(topic, false));
        open.removeAll(e.unauthorizedTopics());
        assign(open);
      }
    }
    return results;
  }

  private void assign(Set<String> topics) {
    List<TopicPartition> first = topics.stream().map(t -> new TopicPartition(t, 0)).toList();
    consumer.assign(first);
    consumer.seekToBeginning(first);
  }

  private Map<String, Boolean> write(Collection<String> topics) {
    Map<String, Future<?>> sent = new HashMap<>();
    for (String topic : topics) {
      sent.put(
          topic, producer.send(new ProducerRecord<>(topic, 0, new byte[] {1}, new byte[] {1})));
    }
    Map<String, Boolean> results = new HashMap<>();
    sent.forEach((topic, answer) -> results.put(topic, wasLet(answer)));
    return results;
  }

  private Map<String, Boolean> configs(Collection<String> topics) {
    List<ConfigResource> resources = topics.stream().map(Attempts::resource).toList();
    return byResource(admin.describeConfigs(resources).values());
  }

  private Map<String, Boolean> alterConfigs(Collection<String> topics) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (String topic : topics) {
      changes.put(
          resource(topic),
          List.of(
              new AlterConfigOp(
                  new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET)));
    }
    return byResource(
        admin
            .incrementalAlterConfigs(changes, new AlterConfigsOptions().validateOnly(true))
            .values());
  }

  private Map<String, Boolean> morePartitions(Collection<String> topics) {
    Map<String, NewPartitions> more = new HashMap<>();
    topics.forEach(topic -> more.put(topic, NewPartitions.increaseTo(9)));
    return outcomes(
        admin.createPartitions(more, new CreatePartitionsOptions().validateOnly(true)).values());
  }

  /** Up to the first record, which removes none. */
  private Map<String, Boolean> deleteRecords(Collection<String> topics) {
    Map<TopicPartition, RecordsToDelete> before = new HashMap<>();
    topics.forEach(
        topic -> before.put(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(0)));
    Map<String, KafkaFuture<?>> answers = new HashMap<>();
    admin
        .deleteRecords(before)
        .lowWatermarks()
        .forEach((partition, answer) -> answers.put(partition.topic(), answer));
    return outcomes(answers);
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  private static Map<String, Boolean> byResource(
      Map<ConfigResource, ? extends KafkaFuture<?>> answers) {
    Map<String, KafkaFuture<?>> byName = new HashMap<>();
    answers.forEach((resource, answer) -> byName.put(resource.name(), answer));
    return outcomes(byName);
  }

  static Map<String, Boolean> outcomes(Map<String, ? extends KafkaFuture<?>> answers) {
    Map<String, Boolean> results = new HashMap<>();
    answers.forEach((name, answer) -> results.put(name, wasLet(answer)));
    return results;
  }

  /** False for an authorization error and nothing else. */
  static boolean wasLet(Future<?> answer) {
    try {
      answer.get();
      return true;
    } catch (ExecutionException e) {
      return refused(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean refused(Throwable cause) {
    if (cause instanceof AuthorizationException) {
      return false;
    }
    throw new AssertionError("No refusal, but another failure", cause);
  }

  /** Names that this principal can see at all. */
  Collection<String> visible() {
    try {
      return new ArrayList<>(admin.listTopics().names().get());
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Admin admin() {
    return admin;
  }

  @Override
  public void close() {
    admin.close();
    producer.close();
    consumer.close();
  }
}
