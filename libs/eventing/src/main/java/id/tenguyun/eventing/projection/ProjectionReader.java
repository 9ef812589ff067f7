package id.tenguyun.eventing.projection;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** The running reader of one view. A batch that fails is read again, for ever. */
public final class ProjectionReader
    implements BatchMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {

  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long LAST_RETRY_MILLIS = 5_000;
  private static final long IDLE_MILLIS = 250;

  /** After the topics are there; views may lag behind the rest. */
  public static final int PHASE = 250;

  private final Projection<?> projection;
  private final Folding<?> folding;
  private final Positions positions;
  private final ApplicationEventPublisher events;
  private final KafkaMessageListenerContainer<byte[], byte[]> container;
  private final Map<TopicPartition, Long> wanted = new ConcurrentHashMap<>();
  private volatile boolean assigned;

  private <D> ProjectionReader(
      Projection<D> projection,
      MongoOperations mongo,
      AvroValues values,
      KafkaAccess kafka,
      TopicCatalogue catalogue,
      String application,
      ApplicationEventPublisher events) {
    this.projection = projection;
    this.positions = new Positions(mongo, projection.collection());
    this.folding =
        new Folding<>(
            projection,
            new DocumentStore<>(mongo, projection.collection(), projection.documentType()),
            positions,
            values);
    this.events = events;
    this.container =
        container(kafka, application + "-view-" + projection.collection(), pattern(catalogue));
  }

  /**
   * A reader, not yet started.
   *
   * @param application part of the group's name; instances of one application share the work
   */
  public static ProjectionReader of(
      Projection<?> projection,
      MongoOperations mongo,
      AvroValues values,
      KafkaAccess kafka,
      TopicCatalogue catalogue,
      String application,
      ApplicationEventPublisher events) {
    return new ProjectionReader(projection, mongo, values, kafka, catalogue, application, events);
  }

  private KafkaMessageListenerContainer<byte[], byte[]> container(
      KafkaAccess kafka, String group, Pattern topics) {
    Map<String, Object> settings = kafka.consumer();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, OneReader.class.getName());
    var properties = new ContainerProperties(topics);
    properties.setGroupId(group);
    properties.setClientId(group);
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setMessageListener(this);
    properties.setConsumerRebalanceListener(this);
    properties.setIdleEventInterval(IDLE_MILLIS);
    var made =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<byte[], byte[]>(settings), properties);
    made.setBeanName(group);
    made.setApplicationEventPublisher(this::onContainerEvent);
    var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
    backOff.setMaxInterval(LAST_RETRY_MILLIS);
    made.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    return made;
  }

  private Pattern pattern(TopicCatalogue catalogue) {
    return Pattern.compile(
        projection.topics().stream()
            .map(name -> topic(catalogue, name).pattern().pattern())
            .collect(Collectors.joining("|")));
  }

  private Topic topic(TopicCatalogue catalogue, String name) {
    return catalogue.topics().stream()
        .flatMap(t -> t.quarantines() ? List.of(t, t.quarantine()).stream() : List.of(t).stream())
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "View '%s' reads %s, which the catalogue does not list"
                    .formatted(projection.collection(), name)));
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    folding.forget();
    for (TopicPartition partition : partitions) {
      OptionalLong next = positions.next(partition);
      if (next.isPresent()) {
        consumer.seek(partition, next.getAsLong());
      } else {
        consumer.seekToBeginning(List.of(partition));
      }
    }
    wanted.clear();
    wanted.putAll(consumer.endOffsets(partitions));
    assigned = true;
    wanted.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    try {
      Set<String> changed = folding.fold(records);
      if (!changed.isEmpty()) {
        events.publishEvent(new ProjectionAdvanced(projection.collection(), changed));
      }
    } catch (RuntimeException e) {
      folding.forget();
      throw e;
    }
  }

  /** Nothing has come for a while: whoever stands at the end that was wanted has caught up. */
  private void onContainerEvent(Object event) {
    if (event instanceof ListenerContainerIdleEvent idle) {
      Consumer<?, ?> consumer = idle.getConsumer();
      wanted.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
    }
  }

  /** Whether the view holds all that was in the log when this reader was given it. */
  public boolean caughtUp() {
    return assigned && wanted.isEmpty();
  }

  /** Name of the view. */
  public String collection() {
    return projection.collection();
  }

  /** Starts to read. */
  public void start() {
    container.start();
  }

  /** Stops after the batch at hand. */
  public void stop() {
    container.stop();
  }

  /** False before the start, after the stop, and after an {@code Error}. */
  public boolean isRunning() {
    return container.isRunning();
  }
}
