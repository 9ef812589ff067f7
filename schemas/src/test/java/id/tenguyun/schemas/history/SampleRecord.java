package id.tenguyun.schemas.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;

/** A record with something in every field, made from its schema alone, always the same. */
final class SampleRecord {

  private static final long SAMPLE_MICROS = 1_782_835_200_000_000L;
  private static final int SAMPLE_DAY = 20_635;

  private SampleRecord() {}

  /** The sample in Avro's binary form. */
  static byte[] binary(Schema schema) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return write(schema, EncoderFactory.get().binaryEncoder(out, null), out);
  }

  /** The sample in Avro's JSON form. */
  static String json(Schema schema) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      byte[] json = write(schema, EncoderFactory.get().jsonEncoder(schema, out, true), out);
      return new String(json, StandardCharsets.UTF_8) + "\n";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] write(Schema schema, Encoder encoder, ByteArrayOutputStream out) {
    try {
      new GenericDatumWriter<>(schema).write(value(schema, "root"), encoder);
      encoder.flush();
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write a sample of " + schema.getFullName(), failure);
    }
  }

  private static Object value(Schema schema, String name) {
    return switch (schema.getType()) {
      case RECORD -> {
        GenericData.Record record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
          record.put(field.pos(), value(field.schema(), field.name()));
        }
        yield record;
      }
      case ENUM -> new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getLast());
      case UNION -> value(schema.getTypes().getLast(), name);
      case ARRAY -> List.of(value(schema.getElementType(), name));
      case MAP -> Map.of(name + "-key", value(schema.getValueType(), name));
      case STRING ->
          logical(schema, "uuid") ? "3b1c2f8e-2a51-4c50-9a38-6f1d0d6f7a10" : "sample " + name;
      case BYTES -> ByteBuffer.wrap(bytes(schema));
      case INT -> logical(schema, "date") ? SAMPLE_DAY : 7;
      case LONG -> logical(schema, "timestamp-micros") ? SAMPLE_MICROS : 7_000_000_000L;
      case BOOLEAN -> true;
      case FLOAT -> 0.5f;
      case DOUBLE -> 0.5d;
      default ->
          throw new IllegalArgumentException(
              "No sample for type " + schema.getType() + " of field " + name);
    };
  }

  private static byte[] bytes(Schema schema) {
    return schema.getLogicalType() instanceof LogicalTypes.Decimal
        ? new byte[] {0x07, 0x5b, (byte) 0xcd, 0x15}
        : new byte[] {1, 2, 3, (byte) 0xff};
  }

  private static boolean logical(Schema schema, String name) {
    LogicalType type = schema.getLogicalType();
    return type != null && type.getName().equals(name);
  }
}
