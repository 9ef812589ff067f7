package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.ReadRecords;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.quarantine.QuarantineEntry;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.events.training.WorkerErased;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what centres sent in plain once somebody is erased, instead of letting it expire after a
 * week. Kafka deletes from the front of a partition alone, so what others sent goes with it: only
 * up to where this service's intake has read, whose inbox holds each of those records, encrypted,
 * and where the books have counted them (ADR 0082). Whatever was not read by then stays.
 */
final class PlainCopies {

  private static final Logger log = LoggerFactory.getLogger(PlainCopies.class);
  private static final String INTAKE = "training-intake";

  private final KafkaAccess kafka;
  private final TopicCatalogue catalogue;
  private final TopicCreation topics;
  private final QuarantineLog quarantine;
  private @Nullable Order order;

  PlainCopies(
      KafkaAccess kafka, TopicCatalogue catalogue, TopicCreation topics, QuarantineLog quarantine) {
    this.kafka = kafka;
    this.catalogue = catalogue;
    this.topics = topics;
    this.quarantine = quarantine;
  }

  /** How far the intake had read when this erasure was first met. */
  private record Order(String actId, Map<TopicPartition, Long> read) {}

  /** The books or another reader are behind; they will not be for long. */
  static final class NotCountedYetException extends RuntimeException {
    NotCountedYetException(Set<TopicPartition> behind) {
      super("Not everybody has read %s; this is tried again".formatted(behind));
    }
  }

  /**
   * Deletes for one erasure; again is harmless.
   *
   * @throws NotCountedYetException when some of it must wait for another reader
   */
  void delete(WorkerErased erased) {
    try (ReadRecords records = new ReadRecords(kafka)) {
      Set<TopicPartition> partitions = records.partitions(plainTopics());
      Map<TopicPartition, Long> wanted = order(erased, records, partitions).read();
      Map<TopicPartition, Long> readByAll = records.readByAll(this::matters, partitions);
      Map<TopicPartition, Long> deletable = new HashMap<>(wanted);
      deletable.replaceAll(
          (partition, read) -> Math.min(read, readByAll.getOrDefault(partition, read)));
      long freed = records.deleteBefore(deletable);
      log.atInfo()
          .addKeyValue("act", erased.getActId())
          .addKeyValue("offsets", freed)
          .log("Plain copies that were read are deleted");
      deleteResolved(records);
      if (!deletable.equals(wanted)) {
        wanted.entrySet().removeAll(deletable.entrySet());
        throw new NotCountedYetException(wanted.keySet());
      }
    }
  }

  /**
   * Of what could not be read, all up to the first entry that somebody has still to deal with. That
   * one, and what follows it, is encrypted and expires after a week.
   */
  private void deleteResolved(ReadRecords records) {
    List<String> names =
        quarantine.quarantines().stream()
            .filter(name -> catalogue.topic(name).filter(Topic::personal).isPresent())
            .toList();
    Map<TopicPartition, Long> keep = new HashMap<>();
    Map<TopicPartition, Long> last = new HashMap<>();
    for (QuarantineEntry entry : quarantine.entries(names::contains)) {
      var partition = new TopicPartition(entry.place().topic(), entry.place().partition());
      long offset = entry.place().offset();
      last.merge(partition, offset + 1, Math::max);
      if (entry.open()) {
        keep.merge(partition, offset, Math::min);
      }
    }
    Map<TopicPartition, Long> counted = records.readByAll(this::matters, last.keySet());
    last.replaceAll((partition, end) ->
        Math.min(keep.getOrDefault(partition, end), counted.getOrDefault(partition, end)));
    records.deleteBefore(last);
  }

  private List<String> plainTopics() {
    return topics.existing().stream()
        .filter(name -> catalogue.topic(name).filter(PlainCopies::isPlain).isPresent())
        .toList();
  }

  /** Of quarantines, which are encrypted, see there. */
  private static boolean isPlain(Topic topic) {
    return topic.personal() && topic.quarantines();
  }

  /** What comes while this order waits for a reader is not its affair. */
  private Order order(WorkerErased erased, ReadRecords records, Set<TopicPartition> partitions) {
    Order known = order;
    if (known == null || !known.actId().equals(erased.getActId())) {
      known = new Order(erased.getActId(), records.readBy(INTAKE, partitions));
      order = known;
    }
    return new Order(known.actId(), new HashMap<>(known.read()));
  }

  /** Services that the catalogue lets read plain copies; their groups begin with their names. */
  private boolean matters(String group) {
    return catalogue.topics().stream()
        .filter(PlainCopies::isPlain)
        .flatMap(topic -> topic.readers().stream())
        .anyMatch(reader -> group.startsWith(reader + "-"));
  }
}
