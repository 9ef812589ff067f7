package id.tenguyun.training.person.kafka;

import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.training.person.BreachReport;
import id.tenguyun.training.person.BreachReport.Kind;
import id.tenguyun.training.person.BreachReport.Touched;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Counts who is named by the records that were within reach. */
final class BreachTally {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Map<UUID, Person> people = new HashMap<>();
  private final SortedMap<String, Kind> kinds = new TreeMap<>();
  private long examined;

  /** What was found of one person so far. */
  private static final class Person {
    private final SortedMap<String, Long> records = new TreeMap<>();
    private @Nullable String centreId;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void met(String type, long timestamp, @Nullable Object centre) {
      records.merge(type, 1L, Long::sum);
      first = Math.min(first, timestamp);
      last = Math.max(last, timestamp);
      centreId = centre == null ? centreId : centre.toString();
    }
  }

  /**
   * Adds a record.
   *
   * @param how how it could be reached
   * @param timestampMillis when the broker took it
   */
  void add(SpecificRecord record, String how, long timestampMillis) {
    Set<UUID> workers = NamedWorkers.in(record);
    workers.remove(NOBODY);
    if (workers.isEmpty()) {
      return;
    }
    Schema schema = record.getSchema();
    String type = schema.getName();
    kinds.computeIfAbsent(type, name -> new Kind(how, data(schema)));
    Object centre =
        schema.getField("centreId") == null ? null : KeyTemplate.valueAt(record, "centreId");
    for (UUID worker : workers) {
      people
          .computeIfAbsent(worker, id -> new Person())
          .met(type, timestampMillis, workers.size() == 1 ? centre : null);
    }
  }

  private static Map<String, String> data(Schema schema) {
    Map<String, String> data = new LinkedHashMap<>();
    schema.getFields().forEach(field -> data.put(field.name(), String.valueOf(field.doc())));
    return data;
  }

  /** Counts a record that was read, whether or not it counts. */
  void examine() {
    examined++;
  }

  long examined() {
    return examined;
  }

  SortedMap<String, Kind> kinds() {
    return kinds;
  }

  /** Everybody who was met, by id. */
  List<BreachReport.Touched> touched() {
    return people.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> touched(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Touched touched(UUID worker, Person person) {
    return new Touched(
        worker,
        person.centreId,
        person.records,
        Instant.ofEpochMilli(person.first),
        Instant.ofEpochMilli(person.last));
  }
}
