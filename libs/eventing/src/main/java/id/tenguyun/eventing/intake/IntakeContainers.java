package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.kafka.KafkaAccess;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;

/** Makes the listener containers of an intake: exactly once, one transaction a poll. */
final class IntakeContainers {

  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long LAST_RETRY_MILLIS = 5_000;
  private static final long SHUTDOWN_MILLIS = 5_000;

  private final KafkaAccess kafka;
  private final String instance;

  /**
   * Sets up.
   *
   * @param instance stays the same over restarts, so that a restart aborts at once what its own
   *     ghost left open
   */
  IntakeContainers(KafkaAccess kafka, String instance) {
    this.kafka = kafka;
    this.instance = instance;
  }

  /** A container that retries a failed poll for ever, waiting longer each time. */
  KafkaMessageListenerContainer<byte[], byte[]> container(
      String group, Pattern topics, ListenerOf listener, ConsumerAwareRebalanceListener ownership) {
    var producers = new DefaultKafkaProducerFactory<byte[], byte[]>(kafka.transactionalProducer());
    producers.setTransactionIdPrefix(group + "-" + instance + "-");
    var properties = new ContainerProperties(topics);
    properties.setGroupId(group);
    properties.setClientId(group);
    properties.setKafkaAwareTransactionManager(new KafkaTransactionManager<>(producers));
    properties.setMessageListener(listener.with(new KafkaTemplate<>(producers)));
    properties.setConsumerRebalanceListener(ownership);
    properties.setShutdownTimeout(SHUTDOWN_MILLIS);
    var container =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer(group)), properties);
    container.setBeanName(group);
    container.setAfterRollbackProcessor(
        new DefaultAfterRollbackProcessor<byte[], byte[]>(forEver()));
    return container;
  }

  private Map<String, Object> consumer(String group) {
    Map<String, Object> properties = kafka.consumer();
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return properties;
  }

  private static ExponentialBackOff forEver() {
    var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    return backOff;
  }

  /** Makes a listener that writes with the container's own template. */
  interface ListenerOf {
    IntakeListener with(KafkaTemplate<byte[], byte[]> template);
  }
}
