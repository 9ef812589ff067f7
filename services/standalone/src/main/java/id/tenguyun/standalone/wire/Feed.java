package id.tenguyun.standalone.wire;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Committed records of some topics, each decoded when it is asked for, so that one that cannot be
 * read stops nobody. Not safe for use by several threads.
 */
public final class Feed implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  /** One record. */
  public static final class Entry {
    private final Place place;
    private final byte[] bytes;
    private final Deserializer<Object> reader;

    private Entry(Place place, byte[] bytes, Deserializer<Object> reader) {
      this.place = place;
      this.bytes = bytes;
      this.reader = reader;
    }

    /** Where it lies. */
    public Place place() {
      return place;
    }

    /**
     * The Avro event.
     *
     * @throws org.apache.kafka.common.errors.SerializationException if it cannot be read
     */
    public Object event() {
      return reader.deserialize(place.topic(), bytes);
    }
  }

  private final KafkaConsumer<String, byte[]> consumer;
  private final Deserializer<Object> reader = new KafkaAvroDeserializer();

  private Feed(KafkaConsumer<String, byte[]> consumer, Connection connection) {
    this.consumer = consumer;
    this.reader.configure(connection.registry().serdeProperties(), false);
  }

  /** All of the topics that exist, from their first record. */
  public static Feed fromStart(Connection connection, Collection<String> topics) {
    Feed feed = open(connection, topics);
    feed.consumer.seekToBeginning(feed.consumer.assignment());
    return feed;
  }

  /** What comes to the topics from now on. */
  public static Feed fromNow(Connection connection, Collection<String> topics) {
    Feed feed = open(connection, topics);
    feed.consumer.seekToEnd(feed.consumer.assignment());
    // the position is looked up late unless somebody asks
    feed.consumer.assignment().forEach(feed.consumer::position);
    return feed;
  }

  private static Feed open(Connection connection, Collection<String> topics) {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            connection.reader(), new StringDeserializer(), new ByteArrayDeserializer());
    Map<String, List<PartitionInfo>> existing = consumer.listTopics();
    consumer.assign(
        topics.stream()
            .flatMap(topic -> existing.getOrDefault(topic, List.of()).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList());
    return new Feed(consumer, connection);
  }

  /** Gives everything up to what is committed at this moment. */
  public void drain(Consumer<Entry> sink) {
    if (consumer.assignment().isEmpty()) {
      return;
    }
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
    while (true) {
      ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      if (ends.isEmpty()) {
        return;
      }
      poll(sink);
    }
  }

  /** Gives what has come since, waiting a moment for it. */
  public void poll(Consumer<Entry> sink) {
    if (consumer.assignment().isEmpty()) {
      return;
    }
    consumer.poll(POLL).forEach(message -> sink.accept(entry(message)));
  }

  /** How many records were removed from a topic since it was created. */
  public Map<String, Long> removed() {
    Map<String, Long> removed = new HashMap<>();
    consumer
        .beginningOffsets(consumer.assignment())
        .forEach((partition, first) -> removed.merge(partition.topic(), first, Long::sum));
    return removed;
  }

  private Entry entry(ConsumerRecord<String, byte[]> message) {
    return new Entry(
        new Place(message.topic(), message.partition(), message.offset()),
        message.value() == null ? new byte[0] : message.value(),
        reader);
  }

  @Override
  public void close() {
    consumer.close();
    reader.close();
  }
}
