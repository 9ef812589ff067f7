package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.WorkerErased;
import id.tenguyun.training.invitation.MessagePort;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Carries out one part of the erasures that were decided. Reads the log at least once and in order;
 * a part that is done again changes nothing, and one that fails is tried until it works. Each part
 * has a group of its own, so that none waits for another.
 */
final class Erasures implements SmartLifecycle, MessageListener<byte[], byte[]> {

  private static final Logger log = LoggerFactory.getLogger(Erasures.class);
  private static final String TOPIC = "training.completions";
  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long LAST_RETRY_MILLIS = 10_000;

  /** After the topics are there. */
  private static final int PHASE = 250;

  private final Consumer<WorkerErased> part;
  private final AvroValues values;
  private final KafkaMessageListenerContainer<byte[], byte[]> container;

  private Erasures(
      String group, Consumer<WorkerErased> part, AvroValues values, KafkaAccess kafka) {
    this.part = part;
    this.values = values;
    this.container = container(group, kafka);
  }

  /** Forgets her key and the mapping from her number to her id, and messages that wait for her. */
  static Erasures ofKeys(
      PersonCipher cipher, MessagePort messages, AvroValues values, KafkaAccess kafka) {
    Consumer<WorkerErased> forget =
        erased -> {
          cipher.forget(erased.getWorkerId());
          messages.forget(erased.getWorkerId());
          log.atInfo()
              .addKeyValue("worker", erased.getWorkerId())
              .addKeyValue("act", erased.getActId())
              .log("A worker's key was forgotten");
        };
    return new Erasures("training-erasures", forget, values, kafka);
  }

  /** Deletes what lies in plain in the centres' own topics. */
  static Erasures ofPlainCopies(PlainCopies copies, AvroValues values, KafkaAccess kafka) {
    return new Erasures("training-plain-copies", copies::delete, values, kafka);
  }

  private KafkaMessageListenerContainer<byte[], byte[]> container(String group, KafkaAccess kafka) {
    Map<String, Object> settings = kafka.consumer();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    var properties = new ContainerProperties(TOPIC);
    properties.setGroupId(group);
    properties.setClientId(group);
    properties.setMessageListener(this);
    var made =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(settings), properties);
    made.setBeanName(group);
    var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    made.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    return made;
  }

  @Override
  public void onMessage(ConsumerRecord<byte[], byte[]> record) {
    if (values.decode(record.topic(), record.headers(), record.value())
        instanceof WorkerErased erased) {
      part.accept(erased);
    }
  }

  @Override
  public void start() {
    container.start();
  }

  @Override
  public void stop() {
    container.stop();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
