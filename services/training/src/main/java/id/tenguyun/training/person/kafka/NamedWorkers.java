package id.tenguyun.training.person.kafka;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** The workers whom an Avro record names, at any depth. */
final class NamedWorkers {

  private static final String WORKER = "workerId";

  private NamedWorkers() {}

  static Set<UUID> in(IndexedRecord record) {
    Set<UUID> found = new HashSet<>();
    collect(record, found);
    return found;
  }

  private static void collect(IndexedRecord record, Set<UUID> found) {
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      if (value instanceof UUID worker && field.name().equals(WORKER)) {
        found.add(worker);
      } else {
        nested(value, found);
      }
    }
  }

  private static void nested(@Nullable Object value, Set<UUID> found) {
    if (value instanceof IndexedRecord record) {
      collect(record, found);
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> nested(item, found));
    }
  }
}
