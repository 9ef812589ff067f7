package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.envelope.PublishedHeaders;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What the log holds at this moment: a service's inbox, and all that it published. */
public final class Recorded implements ServiceLog {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final TopicCatalogue catalogue;

  public Recorded(KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue) {
    this.kafka = kafka;
    this.values = values;
    this.catalogue = catalogue;
  }

  @Override
  public long inboxSize(String service) {
    String topic = catalogue.inbox(service).topic().name();
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      return reader.endOffsets(partitions(reader, List.of(topic))).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  @Override
  public void inbox(String service, Consumer<InboxRecord> reader) {
    String topic = catalogue.inbox(service).topic().name();
    read(
        List.of(topic),
        record ->
            reader.accept(
                new InboxRecord(
                    new InboxPosition(record.partition(), record.offset()),
                    record.headers(),
                    values.decode(topic, record.headers(), record.value()))));
  }

  /** All that the service published because of its inbox. */
  public SortedMap<OutputPosition, Published> outputs(String service) {
    SortedMap<OutputPosition, Published> outputs = new TreeMap<>();
    outputs(service, published -> outputs.put(published.position(), published));
    return outputs;
  }

  @Override
  public void outputs(String service, Consumer<Published> reader) {
    read(
        topicsOf(service),
        record -> {
          if (isBy(service, record)) {
            reader.accept(published(record));
          }
        });
  }

  private Published published(ConsumerRecord<byte[], byte[]> record) {
    return Published.of(
        record.topic(),
        new String(record.key(), StandardCharsets.UTF_8),
        values.decode(record.topic(), record.headers(), record.value()),
        record.headers());
  }

  private static boolean isBy(String service, ConsumerRecord<byte[], byte[]> record) {
    Optional<String> source = TextHeaders.find(record.headers(), HeaderNames.CE_SOURCE);
    return source.filter(PublishedHeaders.source(service)::equals).isPresent()
        && record.headers().lastHeader(HeaderNames.POSITION) != null;
  }

  /** Concrete names of what the service may write, inboxes and quarantines aside. */
  private Collection<String> topicsOf(String service) {
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      return reader.listTopics().keySet().stream()
          .flatMap(
              name -> catalogue.topic(name).filter(t -> writes(service, t)).map(t -> name).stream())
          .sorted()
          .toList();
    }
  }

  private static boolean writes(String service, Topic topic) {
    return topic.writers().contains(service) && !topic.types().isEmpty();
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<byte[], byte[]> reader, Collection<String> topics) {
    return topics.stream()
        .flatMap(topic ->
            Stream.of(reader.partitionsFor(topic))
                .flatMap(List::stream)
                .map(info -> new TopicPartition(topic, info.partition())))
        .toList();
  }

  private void read(Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
      List<TopicPartition> partitions = partitions(reader, topics);
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> reader.position(e.getKey()) < e.getValue())) {
        reader.poll(POLL).forEach(each);
      }
    }
  }
}
