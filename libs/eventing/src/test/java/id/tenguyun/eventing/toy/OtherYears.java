package id.tenguyun.eventing.toy;

import id.tenguyun.registry.RegistryConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** What partners send who have not yet, or have already, moved to another year's schema. */
public final class OtherYears {

  private static final Schema TODAY = CratePacked.getClassSchema();
  private static final Schema TEXT_OR_NULL =
      Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));

  private OtherYears() {}

  /** Nobody had thought of a remark yet. */
  public static Schema last() {
    List<Schema.Field> fields = fields();
    fields.removeIf(field -> field.name().equals("remark"));
    return record(fields);
  }

  /** Crates will have seals. */
  public static Schema next() {
    List<Schema.Field> fields = fields();
    fields.add(
        new Schema.Field("seal", TEXT_OR_NULL, "Its seal.", Schema.Field.NULL_DEFAULT_VALUE));
    return record(fields);
  }

  /** Weighs in words, which nobody else could read. */
  public static Schema incompatible() {
    List<Schema.Field> fields = fields();
    fields.replaceAll(field ->
        field.name().equals("weightGrams")
            ? new Schema.Field("weightGrams", Schema.create(Schema.Type.STRING))
            : field);
    return record(fields);
  }

  private static List<Schema.Field> fields() {
    List<Schema.Field> copies = new ArrayList<>();
    TODAY.getFields().forEach(field -> copies.add(new Schema.Field(field, field.schema())));
    return copies;
  }

  private static Schema record(List<Schema.Field> fields) {
    return Schema.createRecord(
        TODAY.getName(), TODAY.getDoc(), TODAY.getNamespace(), false, fields);
  }

  /** A crate in one of these, on the wire. */
  public static byte[] crate(Schema schema, String crateId, RegistryConfig registry) {
    GenericRecord crate = new GenericData.Record(schema);
    crate.put("crateId", crateId);
    crate.put("packerId", "PRI-MILL");
    crate.put("market", "65");
    crate.put("kind", new GenericData.EnumSymbol(schema.getField("kind").schema(), "DRY"));
    crate.put("weightGrams", 10);
    if (schema.getField("seal") != null) {
      crate.put("seal", "S-1");
    }
    try (var serializer = new KafkaAvroSerializer()) {
      serializer.configure(registry.serdeProperties(), false);
      return serializer.serialize("any", crate);
    }
  }
}
