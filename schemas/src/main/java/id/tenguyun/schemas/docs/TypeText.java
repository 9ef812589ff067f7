package id.tenguyun.schemas.docs;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** Avro types in words, as Markdown. */
final class TypeText {

  private TypeText() {}

  /** The type of a field, and its default where that tells something. */
  static String of(Schema.Field field) {
    Object value = field.defaultVal();
    boolean silent =
        value == null
            || value == JsonProperties.NULL_VALUE
            || value instanceof Collection<?>
            || value instanceof Map<?, ?>;
    return of(field.schema()) + (silent ? "" : ", default " + value);
  }

  private static String of(Schema schema) {
    return switch (schema.getType()) {
      case UNION -> branches(schema) + ", or null";
      case ARRAY -> "list of " + of(schema.getElementType());
      case MAP -> "map of text to " + of(schema.getValueType());
      case RECORD, ENUM -> link(schema.getName());
      default -> plain(schema);
    };
  }

  private static String branches(Schema union) {
    return union.getTypes().stream()
        .filter(branch -> branch.getType() != Schema.Type.NULL)
        .map(TypeText::of)
        .collect(Collectors.joining(" or "));
  }

  private static String plain(Schema schema) {
    if (schema.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
      return "decimal(%d,%d)".formatted(decimal.getPrecision(), decimal.getScale());
    }
    return schema.getLogicalType() == null
        ? schema.getType().getName()
        : schema.getLogicalType().getName();
  }

  /** A link to a type's place on the page. */
  static String link(String name) {
    return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
  }

  /** Monospaced text. */
  static String code(String text) {
    return "`" + text + "`";
  }
}
