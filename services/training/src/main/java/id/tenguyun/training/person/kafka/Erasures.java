package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.events.training.WorkerErased;
import id.tenguyun.training.invitation.MessagePort;
import java.util.Map;
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
 * Forgets the keys of workers whose erasure was decided, and messages that wait for them. Reads the
 * log at least once and in order; forgetting again changes nothing, and one that fails is tried
 * until it works.
 */
public final class Erasures implements SmartLifecycle, MessageListener<byte[], byte[]> {

  private static final Logger log = LoggerFactory.getLogger(Erasures.class);
  private static final String TOPIC = "training.completions";
  private static final String GROUP = "training-erasures";
  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long LAST_RETRY_MILLIS = 5_000;

  /** After the topics are there. */
  private static final int PHASE = 250;

  private final PersonCipher cipher;
  private final MessagePort messages;
  private final AvroValues values;
  private final KafkaMessageListenerContainer<byte[], byte[]> container;

  public Erasures(PersonCipher cipher, MessagePort messages, AvroValues values, KafkaAccess kafka) {
    this.cipher = cipher;
    this.messages = messages;
    this.values = values;
    this.container = container(kafka);
  }

  private KafkaMessageListenerContainer<byte[], byte[]> container(KafkaAccess kafka) {
    Map<String, Object> settings = kafka.consumer();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    var properties = new ContainerProperties(TOPIC);
    properties.setGroupId(GROUP);
    properties.setClientId(GROUP);
    properties.setMessageListener(this);
    var made =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(settings), properties);
    made.setBeanName(GROUP);
    var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    made.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    return made;
  }

  @Override
  public void onMessage(ConsumerRecord<byte[], byte[]> record) {
    if (values.decode(record.topic(), record.headers(), record.value())
        instanceof WorkerErased erased) {
      cipher.forget(erased.getWorkerId());
      messages.forget(erased.getWorkerId());
      log.atInfo()
          .addKeyValue("worker", erased.getWorkerId())
          .addKeyValue("act", erased.getActId())
          .log("A worker's key was forgotten");
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
