package id.tenguyun.training.invitation.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.invitation.AnswerLink;
import id.tenguyun.training.invitation.Message;
import id.tenguyun.training.invitation.MessagePort;
import id.tenguyun.training.invitation.MessageText;
import id.tenguyun.training.invitation.outbox.MessageSettings;
import id.tenguyun.training.person.Contact;
import id.tenguyun.training.person.kafka.Vault;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Hands the port one message for each invitation that can still be answered. Reads the log at least
 * once and in order; the port takes a message once. Where she has no telephone, her centre's work
 * list shows that no message went out.
 */
@Component
public final class InvitationMessages implements SmartLifecycle, MessageListener<byte[], byte[]> {

  private static final Logger log = LoggerFactory.getLogger(InvitationMessages.class);
  private static final String TOPIC = "partner.<id>.nominations";
  private static final String GROUP = "training-messages";
  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long LAST_RETRY_MILLIS = 5_000;
  private static final long PRUNE_WHEN_IDLE_MILLIS = 30_000;

  /** After the topics are there. */
  private static final int PHASE = 250;

  private final MessagePort port;
  private final MessageSettings settings;
  private final Vault vault;
  private final PersonCipher cipher;
  private final DomainClock clock;
  private final AvroValues values;
  private final KafkaMessageListenerContainer<byte[], byte[]> container;

  InvitationMessages(
      MessagePort port,
      MessageSettings settings,
      Vault vault,
      PersonCipher cipher,
      DomainClock clock,
      AvroValues values,
      KafkaAccess kafka,
      TopicCatalogue catalogue) {
    this.port = port;
    this.settings = settings;
    this.vault = vault;
    this.cipher = cipher;
    this.clock = clock;
    this.values = values;
    this.container = container(kafka, catalogue);
  }

  private KafkaMessageListenerContainer<byte[], byte[]> container(
      KafkaAccess kafka, TopicCatalogue catalogue) {
    Map<String, Object> consumer = kafka.consumer();
    consumer.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    Pattern topics =
        catalogue.topics().stream()
            .filter(topic -> topic.name().equals(TOPIC))
            .findFirst()
            .orElseThrow()
            .pattern();
    var properties = new ContainerProperties(topics);
    properties.setGroupId(GROUP);
    properties.setClientId(GROUP);
    properties.setMessageListener(this);
    properties.setIdleEventInterval(PRUNE_WHEN_IDLE_MILLIS);
    var made =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer), properties);
    made.setBeanName(GROUP);
    made.setApplicationEventPublisher(this::onContainerEvent);
    var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    made.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    return made;
  }

  @Override
  public void onMessage(ConsumerRecord<byte[], byte[]> record) {
    if (values.decode(record.topic(), record.headers(), record.value())
        instanceof WorkerInvited invited) {
      invite(invited, clock.now());
    }
  }

  private void invite(WorkerInvited invited, Instant now) {
    if (!invited.getAnswerDueAt().isAfter(now)) {
      return; // too late to be answered, so she need not hear of it
    }
    if (!vault.knows(invited.getWorkerId())) {
      throw new IllegalStateException(
          "The vault's view has not come as far as worker %s; tried again soon"
              .formatted(invited.getWorkerId()));
    }
    Optional<Contact> contact = vault.contact(invited.getWorkerId());
    String phone = contact.map(Contact::phone).orElse(null);
    if (phone == null) {
      log.atInfo()
          .addKeyValue("nomination", invited.getNominationId())
          .log("No telephone; her centre has to bring her the nomination");
      return;
    }
    port.take(message(invited, phone), now);
  }

  private Message message(WorkerInvited invited, String phone) {
    String nomination = invited.getNominationId();
    String token = AnswerLink.token(cipher.secret(AnswerLink.USE, nomination));
    URI link = URI.create(settings.linkBase() + "/j/" + token);
    return new Message(
        nomination,
        invited.getWorkerId(),
        phone,
        MessageText.of(invited.getTitle(), invited.getAnswerDueAt(), link),
        invited.getAnswerDueAt());
  }

  private void onContainerEvent(Object event) {
    if (event instanceof ListenerContainerIdleEvent) {
      port.prune(clock.now());
    }
  }

  @Override
  public void start() {
    port.prune(clock.now());
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
