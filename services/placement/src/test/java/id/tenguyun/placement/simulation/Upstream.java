package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.CandidateInput;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * News as training and certification publish it. They say more than placement reads; what it does
 * not read is here something of the right type.
 */
final class Upstream {

  private Upstream() {}

  static SpecificRecord avro(CandidateInput news, Class<? extends SpecificRecord> type) {
    Schema schema = SpecificData.get().getSchema(type);
    var record = (SpecificRecord) SpecificData.newInstance(type, schema);
    Map<String, Object> said = components(news);
    for (Schema.Field field : schema.getFields()) {
      record.put(
          field.pos(),
          said.containsKey(field.name()) ? said.get(field.name()) : anything(field.schema()));
    }
    return record;
  }

  private static Map<String, Object> components(CandidateInput news) {
    Map<String, Object> said = new TreeMap<>();
    for (RecordComponent component : news.getClass().getRecordComponents()) {
      try {
        said.put(component.getName(), component.getAccessor().invoke(news));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(component + " cannot be read", e);
      }
    }
    return said;
  }

  private static Object anything(Schema schema) {
    return switch (schema.getType()) {
      case STRING -> "anything";
      case INT -> schema.getLogicalType() == null ? (Object) 1 : LocalDate.of(2026, 5, 1);
      case ENUM -> SpecificData.get().createEnum(schema.getEnumSymbols().getFirst(), schema);
      case ARRAY -> List.of();
      case UNION -> null;
      default -> throw new AssertionError("Nothing of type " + schema);
    };
  }
}
