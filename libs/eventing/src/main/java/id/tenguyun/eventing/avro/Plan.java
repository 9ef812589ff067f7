package id.tenguyun.eventing.avro;

import id.tenguyun.eventing.avro.Component.Absence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Walks a Java record and an Avro schema side by side, once, and makes the conversions between
 * them. What does not fit is noted, not thrown, so that a start-up error tells all of it.
 */
abstract class Plan {

  final List<String> problems = new ArrayList<>();

  /** The conversion of a value without parts, or null where the types do not fit. */
  abstract @Nullable Conversion scalar(Class<?> java, Schema schema);

  abstract Conversion enumeration(Component component, Schema schema);

  abstract Conversion list(Conversion element);

  abstract Conversion map(Conversion value);

  abstract Conversion record(Class<?> java, Schema schema, String path);

  /** What is done about a value that one side may lack. */
  abstract Conversion absence(Component component, boolean avroNullable, Conversion present);

  final Conversion conversion(Component component, Schema schema) {
    List<Schema> branches =
        schema.isUnion()
            ? schema.getTypes().stream().filter(s -> s.getType() != Schema.Type.NULL).toList()
            : List.of(schema);
    if (branches.size() != 1) {
      return problem(component.path(), "a union of null and one type", schema.toString());
    }
    return absence(component, schema.isNullable(), present(component, branches.getFirst()));
  }

  private Conversion present(Component component, Schema schema) {
    Class<?> java = component.boxed();
    return switch (schema.getType()) {
      case RECORD ->
          java.isRecord() ? record(java, schema, component.path()) : unfit(component, schema);
      case ENUM -> java.isEnum() ? enumeration(component, schema) : unfit(component, schema);
      case ARRAY ->
          java == List.class
              ? list(conversion(component.argument(0, "[]"), schema.getElementType()))
              : unfit(component, schema);
      case MAP ->
          java == Map.class
              ? map(conversion(component.argument(1, "{}"), schema.getValueType()))
              : unfit(component, schema);
      default -> {
        Conversion scalar = scalar(java, schema);
        yield scalar == null ? unfit(component, schema) : scalar;
      }
    };
  }

  private Conversion unfit(Component component, Schema schema) {
    return problem(
        component.path(),
        "a Java type for Avro " + describe(schema) + " (known: " + Scalars.SUPPORTED + ")",
        component.boxed().getSimpleName());
  }

  final Conversion problem(String path, String wanted, String found) {
    problems.add("%s: found %s, wanted %s".formatted(path, found, wanted));
    return Conversion.SAME;
  }

  static boolean isAbsent(@Nullable Object value) {
    return value == null || value instanceof Optional<?> o && o.isEmpty();
  }

  static boolean mayBeAbsent(Component component) {
    return component.absence() != Absence.NEVER;
  }

  static Optional<RecordComponent> component(Class<?> java, String name) {
    for (RecordComponent component : java.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return Optional.of(component);
      }
    }
    return Optional.empty();
  }

  private static String describe(Schema schema) {
    String type = schema.getType().getName();
    return schema.getLogicalType() == null ? type : type + "/" + schema.getLogicalType().getName();
  }
}
