package id.tenguyun.training.person.kafka;

import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.placement.DecisionRecorded;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Of a record, what the person may see whom it names: nobody else's seat, no cut-off, which is the
 * mark of whoever was last, no complaint that somebody else wrote down, no ciphertext.
 */
final class OwnShare {

  private static final String CUT_OFFS = "cutOffs";
  private static final String STATEMENT = "statement";
  private static final String ACTOR = "actor";

  private final UUID her;

  OwnShare(UUID her) {
    this.her = her;
  }

  /** Her share's fields by name, as JSON can show them. */
  Map<String, Object> of(IndexedRecord record) {
    Map<String, Object> share = fields(record);
    switch (record) {
      case DecisionRecorded decision -> share.remove(CUT_OFFS);
      case GrievanceFiled filed -> {
        // who complains is shown to nobody, and neither are words that may tell
        share.remove(ACTOR);
        if (!filed.getActor().equals(her.toString())) {
          share.remove(STATEMENT);
        }
      }
      default -> {}
    }
    return share;
  }

  private Map<String, Object> fields(IndexedRecord record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = value(record.get(field.pos()));
      if (value != null) {
        fields.put(field.name(), value);
      }
    }
    return fields;
  }

  private @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case ByteBuffer ciphertext -> null;
      case IndexedRecord record -> isOfOthers(record) ? null : fields(record);
      case Collection<?> items -> items(items);
      case Map<?, ?> entries -> entries(entries);
      case Number number -> number;
      case Boolean truth -> truth;
      // every id of this form is a worker's
      case UUID id -> id.equals(her) ? id.toString() : null;
      default -> value.toString();
    };
  }

  private List<Object> items(Collection<?> items) {
    List<Object> hers = new ArrayList<>();
    for (Object item : items) {
      Object plain = value(item);
      if (plain != null) {
        hers.add(plain);
      }
    }
    return hers;
  }

  private Map<String, Object> entries(Map<?, ?> entries) {
    Map<String, Object> hers = new LinkedHashMap<>();
    entries.forEach((key, item) -> {
      Object plain = value(item);
      if (plain != null) {
        hers.put(String.valueOf(key), plain);
      }
    });
    return hers;
  }

  private boolean isOfOthers(IndexedRecord record) {
    Set<UUID> named = NamedWorkers.in(record);
    return !named.isEmpty() && !named.contains(her);
  }
}
