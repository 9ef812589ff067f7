package id.tenguyun.training.person.kafka;

import id.tenguyun.events.training.ContactDisclosed;
import id.tenguyun.events.training.PersonExported;
import id.tenguyun.training.person.PersonExport.Entry;
import id.tenguyun.training.person.PersonExport.Read;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What the log says of one person, as it is found. */
final class PersonRecords {

  private static final List<String> CONTACT = List.of("name", "telephone");
  private static final List<String> EVERYTHING = List.of("everything in this document");

  private final OwnShare share;
  private final Map<String, List<Entry>> byTopic = new TreeMap<>();
  private final List<Read> reads = new ArrayList<>();

  PersonRecords(UUID her) {
    this.share = new OwnShare(her);
  }

  /**
   * Adds an event that names her.
   *
   * @param timestampMillis when the broker took it
   */
  void add(String topic, long timestampMillis, SpecificRecord event) {
    byTopic
        .computeIfAbsent(topic, name -> new ArrayList<>())
        .add(
            new Entry(
                event.getSchema().getName(),
                Instant.ofEpochMilli(timestampMillis),
                share.of(event)));
    switch (event) {
      case ContactDisclosed read ->
          reads.add(
              new Read(
                  read.getAt(),
                  read.getRequestedBy(),
                  read.getEmployerId(),
                  read.getPurpose().name(),
                  CONTACT));
      case PersonExported read ->
          reads.add(
              new Read(read.getAt(), read.getActor(), "office", read.getReason(), EVERYTHING));
      default -> {}
    }
  }

  Map<String, List<Entry>> byTopic() {
    return byTopic;
  }

  /** Oldest first. */
  List<Read> reads() {
    return reads.stream().sorted(Comparator.comparing(Read::at)).toList();
  }
}
