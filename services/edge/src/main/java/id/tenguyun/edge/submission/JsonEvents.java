package id.tenguyun.edge.submission;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an event from JSON by its Avro schema. Days are {@code "2026-07-01"}, moments have their
 * offset ({@code "2026-07-01T08:00:00+08:00"}), amounts may be numbers or text; a field that may be
 * null or has a default may be left out, a field that the schema does not know is refused. Every
 * mistake is found, not only the first.
 */
public final class JsonEvents {

  private static final int SHOWN_CHARACTERS_MAX = 60;
  private static final String NO_SYMBOL = "UNKNOWN";

  private final boolean quotes;
  private final List<ItemProblem> problems = new ArrayList<>();

  private JsonEvents(boolean quotes) {
    this.quotes = quotes;
  }

  /** What came of reading. */
  public sealed interface Reading {
    /** It is an event. */
    record Event(SpecificRecord event) implements Reading {}

    /** It is none, for these reasons. */
    record Refused(List<ItemProblem> problems) implements Reading {}
  }

  /** Reads one. Values are not repeated in reasons where a topic may hold people's data. */
  public static Reading read(SendableType type, JsonNode json) {
    JsonEvents reader = new JsonEvents(!type.topic().personal());
    Object event = reader.record(type.schema(), json, "");
    return reader.problems.isEmpty() && event instanceof SpecificRecord record
        ? new Reading.Event(record)
        : new Reading.Refused(List.copyOf(reader.problems));
  }

  private @Nullable Object value(Schema schema, @Nullable JsonNode json, String path) {
    if (schema.getType() == Schema.Type.UNION) {
      return union(schema, json, path);
    }
    if (json == null || json.isNull()) {
      return wrong(path, json, allowed(schema));
    }
    return switch (schema.getType()) {
      case RECORD -> record(schema, json, path);
      case ARRAY -> array(schema, json, path);
      case MAP -> map(schema, json, path);
      case ENUM -> symbol(schema, json, path);
      case BOOLEAN -> json.isBoolean() ? json.booleanValue() : wrong(path, json, allowed(schema));
      case STRING -> text(schema, json, path);
      case INT, LONG, BYTES, FLOAT, DOUBLE -> number(schema, json, path);
      default -> throw new IllegalStateException("No contract has a field of " + schema.getType());
    };
  }

  /** Contracts know null and one thing beside it. */
  private @Nullable Object union(Schema schema, @Nullable JsonNode json, String path) {
    if (json == null || json.isNull()) {
      return schema.isNullable() ? null : wrong(path, json, "a value");
    }
    for (Schema branch : schema.getTypes()) {
      if (branch.getType() != Schema.Type.NULL) {
        return value(branch, json, path);
      }
    }
    return wrong(path, json, "null");
  }

  private @Nullable Object record(Schema schema, JsonNode json, String path) {
    if (!json.isObject()) {
      return wrong(path, json, allowed(schema));
    }
    SpecificData data = SpecificData.getForSchema(schema);
    SpecificRecordBase record =
        (SpecificRecordBase) SpecificData.newInstance(data.getClass(schema), schema);
    for (String name : json.propertyNames()) {
      if (schema.getField(name) == null) {
        problem("UNKNOWN_FIELD", at(path, name), "an unknown field", fields(schema));
      }
    }
    for (Schema.Field field : schema.getFields()) {
      JsonNode given = json.get(field.name());
      Object value =
          given == null && field.hasDefaultValue()
              ? record.getSpecificData().getDefaultValue(field)
              : value(field.schema(), given, at(path, field.name()));
      if (problems.isEmpty()) {
        record.put(field.pos(), value);
      }
    }
    return record;
  }

  private Object array(Schema schema, JsonNode json, String path) {
    List<@Nullable Object> values = new ArrayList<>();
    if (!json.isArray()) {
      wrong(path, json, "a list");
      return values;
    }
    int place = 0;
    for (JsonNode element : json) {
      values.add(value(schema.getElementType(), element, path + "[" + place++ + "]"));
    }
    return values;
  }

  private Object map(Schema schema, JsonNode json, String path) {
    Map<String, @Nullable Object> values = new HashMap<>();
    if (!json.isObject()) {
      wrong(path, json, "an object");
      return values;
    }
    for (String name : json.propertyNames()) {
      values.put(name, value(schema.getValueType(), json.get(name), at(path, name)));
    }
    return values;
  }

  private @Nullable Object symbol(Schema schema, JsonNode json, String path) {
    String name = json.isString() ? json.stringValue() : "";
    if (!schema.hasEnumSymbol(name) || name.equals(NO_SYMBOL)) {
      return wrong(path, json, allowed(schema));
    }
    return SpecificData.get().createEnum(name, schema);
  }

  private @Nullable Object text(Schema schema, JsonNode json, String path) {
    if (!json.isString()) {
      return wrong(path, json, allowed(schema));
    }
    String text = json.stringValue();
    if (text.chars().anyMatch(Character::isISOControl)) {
      return problem("CONTROL_CHARACTER", path, "text with a control character", "printable text");
    }
    if (schema.getLogicalType() != LogicalTypes.uuid()
        && (schema.getLogicalType() == null || !schema.getLogicalType().getName().equals("uuid"))) {
      return text;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return wrong(path, json, allowed(schema));
    }
  }

  private @Nullable Object number(Schema schema, JsonNode json, String path) {
    String text = json.isNumber() || json.isString() ? json.asString() : "";
    LogicalType logical = schema.getLogicalType();
    try {
      if (logical != null) {
        return switch (logical.getName()) {
          case "date" -> LocalDate.parse(text);
          case "timestamp-micros", "timestamp-millis" -> moment(text);
          case "decimal" ->
              new BigDecimal(text).setScale(((LogicalTypes.Decimal) logical).getScale());
          default -> throw new IllegalStateException("No contract has " + logical.getName());
        };
      }
      return switch (schema.getType()) {
        case INT -> Integer.parseInt(text);
        case LONG -> Long.parseLong(text);
        case FLOAT -> Float.parseFloat(text);
        default -> Double.parseDouble(text);
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return wrong(path, json, allowed(schema));
    }
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static String allowed(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    if (logical != null) {
      return switch (logical.getName()) {
        case "date" -> "a day as YYYY-MM-DD, say 2026-07-01";
        case "timestamp-micros", "timestamp-millis" ->
            "a moment with its offset, say 2026-07-01T08:00:00+08:00";
        case "decimal" ->
            "an amount with at most %d decimals"
                .formatted(((LogicalTypes.Decimal) logical).getScale());
        default -> "a " + logical.getName();
      };
    }
    return switch (schema.getType()) {
      case RECORD -> "an object with " + fields(schema);
      case ENUM ->
          "one of "
              + String.join(
                  ", ",
                  schema.getEnumSymbols().stream().filter(it -> !it.equals(NO_SYMBOL)).toList());
      case INT, LONG -> "a whole number";
      case BOOLEAN -> "true or false";
      case STRING -> "text";
      default -> "a " + schema.getType().getName();
    };
  }

  private static String fields(Schema schema) {
    return String.join(", ", schema.getFields().stream().map(Schema.Field::name).toList());
  }

  private static String at(String path, String name) {
    String shown =
        name.length() <= SHOWN_CHARACTERS_MAX ? name : name.substring(0, SHOWN_CHARACTERS_MAX);
    return path.isEmpty() ? shown : path + "." + shown;
  }

  private @Nullable Object wrong(String path, @Nullable JsonNode json, String allowed) {
    boolean missing = json == null || json.isNull();
    return problem(missing ? "FIELD_MISSING" : "FIELD_MALFORMED", path, shown(json), allowed);
  }

  private @Nullable Object problem(String code, String path, String found, String allowed) {
    problems.add(new ItemProblem(code, path, found, allowed));
    return null;
  }

  private String shown(@Nullable JsonNode json) {
    if (json == null || json.isNull()) {
      return "nothing";
    }
    if (!json.isValueNode()) {
      return json.isArray() ? "a list" : "an object";
    }
    if (!quotes) {
      return "a value of %d characters".formatted(json.asString().length());
    }
    String text = json.asString().replaceAll("\\p{Cntrl}", "?");
    return "\"%s\""
        .formatted(
            text.length() <= SHOWN_CHARACTERS_MAX
                ? text
                : text.substring(0, SHOWN_CHARACTERS_MAX) + "…");
  }
}
