package id.tenguyun.eventing.quarantine;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.kafka.TopicScan;
import id.tenguyun.events.eventing.QuarantineEntryResolved;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What lies in quarantine, and which of it was dealt with, from the log alone. */
public final class QuarantineLog {

  /** Topic of what operators did. */
  public static final String RESOLUTIONS = "quarantine.resolutions";

  private static final String SUFFIX = ".quarantine";

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final TopicCatalogue catalogue;
  private final TopicCreation topics;

  public QuarantineLog(
      KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue, TopicCreation topics) {
    this.kafka = kafka;
    this.values = values;
    this.catalogue = catalogue;
    this.topics = topics;
  }

  /** An entry with what was sent, as it rests. */
  record Held(QuarantineEntry entry, ConsumerRecord<byte[], byte[]> record) {}

  /** Names of the quarantines that exist. */
  public List<String> quarantines() {
    return topics.existing().stream()
        .filter(name -> name.endsWith(SUFFIX) && catalogue.topic(name).isPresent())
        .sorted()
        .toList();
  }

  /**
   * Entries of some quarantines, the oldest first.
   *
   * @param wanted by the quarantine's name
   */
  public List<QuarantineEntry> entries(Predicate<String> wanted) {
    Set<String> resolved = resolved();
    List<QuarantineEntry> entries = new ArrayList<>();
    TopicScan.read(
        kafka,
        quarantines().stream().filter(wanted).toList(),
        Instant.EPOCH,
        record -> entries.add(entry(record, resolved)));
    entries.sort(Comparator.comparing(QuarantineEntry::heldSince));
    return entries;
  }

  /** One entry; empty where there is none, or it has expired. */
  Optional<Held> find(Origin place) {
    if (!quarantines().contains(place.topic())) {
      return Optional.empty();
    }
    Set<String> resolved = resolved();
    List<Held> found = new ArrayList<>(1);
    TopicScan.read(
        kafka,
        List.of(place.topic()),
        Instant.EPOCH,
        record -> {
          if (placeOf(record).equals(place)) {
            found.add(new Held(entry(record, resolved), record));
          }
        });
    return found.stream().findFirst();
  }

  /** Places of entries that were dealt with. */
  public Set<String> resolved() {
    Set<String> resolved = new HashSet<>();
    if (topics.existing().contains(RESOLUTIONS)) {
      TopicScan.read(
          kafka,
          List.of(RESOLUTIONS),
          Instant.EPOCH,
          record -> {
            if (values.decode(record.topic(), record.headers(), record.value())
                instanceof QuarantineEntryResolved done) {
              resolved.add(done.getEntry());
            }
          });
    }
    return resolved;
  }

  private static QuarantineEntry entry(
      ConsumerRecord<byte[], byte[]> record, Set<String> resolved) {
    Origin place = placeOf(record);
    return new QuarantineEntry(
        place,
        Origin.parse(header(record, HeaderNames.ORIGIN)),
        header(record, HeaderNames.ERROR),
        header(record, HeaderNames.ERROR_MESSAGE),
        Instant.ofEpochMilli(record.timestamp()),
        record.value().length,
        record.headers().lastHeader(HeaderNames.ENCRYPTED_WITH) != null,
        !resolved.contains(place.toString()));
  }

  private static Origin placeOf(ConsumerRecord<byte[], byte[]> record) {
    return new Origin(record.topic(), record.partition(), record.offset());
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    return TextHeaders.find(record.headers(), name)
        .orElseThrow(() ->
            new IllegalStateException(
                "%s has no header %s. Maybe something else than an intake wrote it."
                    .formatted(placeOf(record), name)));
  }
}
