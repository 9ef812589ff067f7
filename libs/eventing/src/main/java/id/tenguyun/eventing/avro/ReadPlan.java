package id.tenguyun.eventing.avro;

import static id.tenguyun.eventing.avro.Scalars.nonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** From Avro to Java: every component must find its field; fields without a component are left. */
final class ReadPlan extends Plan {

  private static final String UNKNOWN = "UNKNOWN";

  @Override
  @Nullable Conversion scalar(Class<?> java, Schema schema) {
    return Scalars.reading(java, schema);
  }

  @Override
  Conversion absence(Component component, boolean avroNullable, Conversion present) {
    return switch (component.absence()) {
      case OPTIONAL ->
          value -> value == null ? Optional.empty() : Optional.of(nonNull(present.convert(value)));
      case NULL -> value -> value == null ? null : present.convert(value);
      case NEVER -> {
        if (avroNullable) {
          problem(component.path(), "@Nullable or Optional, as Avro allows null", "neither");
        }
        yield present;
      }
    };
  }

  /** A symbol that the domain does not have, first of all UNKNOWN, is refused with the allowed. */
  @Override
  Conversion enumeration(Component component, Schema schema) {
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : component.raw().getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    for (String symbol : schema.getEnumSymbols()) {
      if (!symbol.equals(UNKNOWN) && !constants.containsKey(symbol)) {
        problem(component.path(), "a constant " + symbol, constants.keySet().toString());
      }
    }
    String allowed =
        "one of " + schema.getEnumSymbols().stream().filter(s -> !s.equals(UNKNOWN)).toList();
    return value -> {
      String symbol = nonNull(value).toString();
      Object constant = constants.get(symbol);
      if (constant == null) {
        throw MappingException.at(symbol, allowed);
      }
      return constant;
    };
  }

  @Override
  Conversion list(Conversion element) {
    return value -> {
      List<?> elements = (List<?>) nonNull(value);
      var converted = new ArrayList<Object>(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        converted.add(nonNull(Conversion.within("[" + i + "]", element, elements.get(i))));
      }
      return Collections.unmodifiableList(converted);
    };
  }

  /** Sorted by key, so that nothing depends on hash order. */
  @Override
  Conversion map(Conversion element) {
    return value -> {
      var converted = new TreeMap<String, Object>();
      ((Map<?, ?>) nonNull(value))
          .forEach((k, v) ->
              converted.put(k.toString(), nonNull(Conversion.within("{" + k + "}", element, v))));
      return Collections.unmodifiableMap(converted);
    };
  }

  @Override
  Conversion record(Class<?> java, Schema schema, String path) {
    RecordComponent[] components = java.getRecordComponents();
    int[] positions = new int[components.length];
    String[] names = new String[components.length];
    Conversion[] conversions = new Conversion[components.length];
    for (int i = 0; i < components.length; i++) {
      names[i] = components[i].getName();
      Schema.Field field = schema.getField(names[i]);
      if (field == null) {
        problem(path + "." + names[i], "a field of " + schema.getFullName(), "no such field");
        conversions[i] = Conversion.SAME;
      } else {
        positions[i] = field.pos();
        conversions[i] = conversion(Component.of(path, components[i]), field.schema());
      }
    }
    MethodHandle constructor = constructor(java, components);
    return value -> {
      var record = (IndexedRecord) nonNull(value);
      @Nullable Object[] arguments = new @Nullable Object[names.length];
      for (int i = 0; i < names.length; i++) {
        arguments[i] = Conversion.within(names[i], conversions[i], record.get(positions[i]));
      }
      return construct(constructor, arguments);
    };
  }

  private static MethodHandle constructor(Class<?> java, RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.privateLookupIn(java, MethodHandles.lookup())
          .findConstructor(java, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The canonical constructor of " + java + " is hidden", e);
    }
  }

  /** A compact constructor that refuses its arguments refuses what the sender wrote. */
  private static Object construct(MethodHandle constructor, @Nullable Object[] arguments) {
    try {
      return (Object) constructor.invokeExact(arguments);
    } catch (IllegalArgumentException e) {
      throw MappingException.at("values that do not go together", String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A record's constructor threw a checked exception", e);
    }
  }
}
