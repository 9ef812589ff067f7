package id.tenguyun.training.person.kafka;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Avro records as plain maps, and the workers whom they name. */
final class PlainRecords {

  private static final String WORKER = "workerId";

  private PlainRecords() {}

  /** Its fields by name, as JSON can show them; bytes, which are ciphertext, are left out. */
  static Map<String, Object> fields(IndexedRecord record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = value(record.get(field.pos()));
      if (value != null) {
        fields.put(field.name(), value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case ByteBuffer ciphertext -> null;
      case IndexedRecord record -> fields(record);
      case Collection<?> items -> {
        List<Object> all = new ArrayList<>();
        for (Object item : items) {
          Object plain = value(item);
          if (plain != null) {
            all.add(plain);
          }
        }
        yield all;
      }
      case Number number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }

  /** The workers whom it names, at any depth. */
  static void workers(IndexedRecord record, Set<UUID> found) {
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      if (value instanceof UUID worker && field.name().equals(WORKER)) {
        found.add(worker);
      } else {
        nested(value, child -> workers(child, found));
      }
    }
  }

  private static void nested(@Nullable Object value, Consumer<IndexedRecord> each) {
    if (value instanceof IndexedRecord record) {
      each.accept(record);
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> nested(item, each));
    }
  }
}
