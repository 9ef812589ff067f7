package id.tenguyun.eventing.avro;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** Values without parts. Each method gives the conversion, or null where the two do not fit. */
final class Scalars {

  static final String SUPPORTED =
      "boolean, int, long, float, double, String, YearMonth (string), UUID (string/uuid), byte[] or"
          + " ByteBuffer (bytes, fixed), BigDecimal (bytes/decimal), Instant (long/timestamp-*),"
          + " LocalDate (int/date), enum, record, List, Map<String, …>";

  private Scalars() {}

  /** From the generated class's value to the domain's. */
  static @Nullable Conversion reading(Class<?> java, Schema schema) {
    if (java == Long.class && isPlain(schema, Schema.Type.INT)) {
      return value -> ((Integer) nonNull(value)).longValue();
    }
    if (java == YearMonth.class && isPlain(schema, Schema.Type.STRING)) {
      return Scalars::readYearMonth;
    }
    if (schema.getType() == Schema.Type.FIXED) {
      return readingBytes(java, value -> ((GenericFixed) value).bytes().clone());
    }
    if (isPlain(schema, Schema.Type.BYTES)) {
      return readingBytes(java, value -> copy((ByteBuffer) value));
    }
    return java == generatedType(schema) ? Conversion.SAME : null;
  }

  /** From the domain's value to the generated class's. */
  static @Nullable Conversion writing(Class<?> java, Schema schema) {
    if (java == YearMonth.class && isPlain(schema, Schema.Type.STRING)) {
      return value -> nonNull(value).toString();
    }
    if (java == Integer.class && isPlain(schema, Schema.Type.LONG)) {
      return value -> ((Integer) nonNull(value)).longValue();
    }
    if (schema.getType() == Schema.Type.FIXED) {
      return writingBytes(java, bytes -> fixed(bytes, schema));
    }
    if (isPlain(schema, Schema.Type.BYTES)) {
      return writingBytes(java, ByteBuffer::wrap);
    }
    if (java == BigDecimal.class
        && schema.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
      return value -> scaled((BigDecimal) nonNull(value), decimal);
    }
    return java == generatedType(schema) ? Conversion.SAME : null;
  }

  /** The class that avro-maven-plugin gives such a field, as this build sets it up. */
  private static @Nullable Class<?> generatedType(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    if (logical != null) {
      return switch (logical.getName()) {
        case "decimal" -> BigDecimal.class;
        case "date" -> LocalDate.class;
        case "timestamp-millis", "timestamp-micros", "timestamp-nanos" -> Instant.class;
        case "uuid" -> UUID.class;
        default -> null;
      };
    }
    return switch (schema.getType()) {
      case BOOLEAN -> Boolean.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      case STRING -> String.class;
      default -> null;
    };
  }

  private static boolean isPlain(Schema schema, Schema.Type type) {
    return schema.getType() == type && schema.getLogicalType() == null;
  }

  private interface FromBytes {
    Object from(byte[] bytes);
  }

  private interface ToBytes {
    byte[] bytes(Object value);
  }

  private static @Nullable Conversion readingBytes(Class<?> java, ToBytes bytes) {
    if (java == byte[].class) {
      return value -> bytes.bytes(nonNull(value));
    }
    return java == ByteBuffer.class
        ? value -> ByteBuffer.wrap(bytes.bytes(nonNull(value))).asReadOnlyBuffer()
        : null;
  }

  private static @Nullable Conversion writingBytes(Class<?> java, FromBytes from) {
    if (java == byte[].class) {
      return value -> from.from((byte[]) nonNull(value));
    }
    return java == ByteBuffer.class ? value -> from.from(copy((ByteBuffer) nonNull(value))) : null;
  }

  private static byte[] copy(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static Object fixed(byte[] bytes, Schema schema) {
    if (bytes.length != schema.getFixedSize()) {
      throw MappingException.at(bytes.length + " bytes", schema.getFixedSize() + " bytes");
    }
    return SpecificData.get().createFixed(null, bytes, schema);
  }

  private static Object scaled(BigDecimal value, LogicalTypes.Decimal decimal) {
    if (value.stripTrailingZeros().scale() > decimal.getScale()
        || value.precision() - value.scale() > decimal.getPrecision() - decimal.getScale()) {
      throw MappingException.at(
          value.toPlainString(),
          "a decimal of %d digits, %d of them after the point"
              .formatted(decimal.getPrecision(), decimal.getScale()));
    }
    return value.setScale(decimal.getScale());
  }

  private static Object readYearMonth(@Nullable Object value) {
    String text = (String) nonNull(value);
    try {
      return YearMonth.parse(text);
    } catch (java.time.DateTimeException e) {
      throw MappingException.at(text, "a month as 2026-07");
    }
  }

  /**
   * Avro's encoder and decoder keep null out of what is no union; this only says so to NullAway.
   */
  static Object nonNull(@Nullable Object value) {
    return Objects.requireNonNull(value);
  }
}
