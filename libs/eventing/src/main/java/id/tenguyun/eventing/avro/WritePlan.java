package id.tenguyun.eventing.avro;

import static id.tenguyun.eventing.avro.Scalars.nonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** From Java to Avro: every field without a default must find its component, and vice versa. */
final class WritePlan extends Plan {

  private record FieldPlan(
      int position, String name, MethodHandle accessor, Conversion conversion) {}

  private record Default(int position, Schema schema, @Nullable Object value) {}

  @Override
  @Nullable Conversion scalar(Class<?> java, Schema schema) {
    return Scalars.writing(java, schema);
  }

  @Override
  Conversion absence(Component component, boolean avroNullable, Conversion present) {
    if (!avroNullable && mayBeAbsent(component)) {
      return problem(component.path(), "a value that is always there", "@Nullable or Optional");
    }
    return switch (component.absence()) {
      case OPTIONAL ->
          value -> isAbsent(value) ? null : present.convert(((Optional<?>) nonNull(value)).get());
      case NULL -> value -> value == null ? null : present.convert(value);
      case NEVER -> value -> present.convert(required(value));
    };
  }

  private static Object required(@Nullable Object value) {
    if (value == null) {
      throw MappingException.at("null", "a value");
    }
    return value;
  }

  @Override
  Conversion enumeration(Component component, Schema schema) {
    Object[] constants = component.raw().getEnumConstants();
    Object[] symbols = new Object[constants.length];
    for (int i = 0; i < constants.length; i++) {
      String name = ((Enum<?>) constants[i]).name();
      if (schema.hasEnumSymbol(name)) {
        symbols[i] = SpecificData.get().createEnum(name, schema);
      } else {
        problem(component.path() + "=" + name, "one of " + schema.getEnumSymbols(), name);
      }
    }
    return value -> symbols[((Enum<?>) nonNull(value)).ordinal()];
  }

  @Override
  Conversion list(Conversion element) {
    return value -> {
      List<?> elements = (List<?>) nonNull(value);
      var converted = new ArrayList<@Nullable Object>(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        converted.add(Conversion.within("[" + i + "]", element, elements.get(i)));
      }
      return converted;
    };
  }

  /** In key order, so that the same event always has the same bytes. */
  @Override
  Conversion map(Conversion element) {
    return value -> {
      var converted = new LinkedHashMap<String, @Nullable Object>();
      new TreeMap<Object, Object>((Map<?, ?>) nonNull(value))
          .forEach(
              (k, v) -> converted.put(k.toString(), Conversion.within("{" + k + "}", element, v)));
      return converted;
    };
  }

  @Override
  Conversion record(Class<?> java, Schema schema, String path) {
    for (RecordComponent component : java.getRecordComponents()) {
      if (schema.getField(component.getName()) == null) {
        problem(
            path + "." + component.getName(),
            "a field of " + schema.getFullName(),
            "no such field; it would be lost");
      }
    }
    Class<?> generated = SpecificData.get().getClass(schema);
    if (generated == null) {
      return problem(path, "a generated class for " + schema.getFullName(), "none");
    }
    List<FieldPlan> fields = new ArrayList<>();
    List<Default> defaults = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      Optional<RecordComponent> component = component(java, field.name());
      if (component.isPresent()) {
        fields.add(
            new FieldPlan(
                field.pos(),
                field.name(),
                accessor(java, component.get()),
                conversion(Component.of(path, component.get()), field.schema())));
      } else if (field.hasDefaultValue()) {
        Object value = SpecificData.getForClass(generated).getDefaultValue(field);
        defaults.add(new Default(field.pos(), field.schema(), value));
      } else {
        problem(path + "." + field.name(), "a component for this field", "none, and no default");
      }
    }
    MethodHandle constructor = constructor(generated);
    return value -> {
      SpecificRecord record = newRecord(constructor);
      for (FieldPlan field : fields) {
        Object part = call(field.accessor, nonNull(value));
        record.put(field.position, Conversion.within(field.name, field.conversion, part));
      }
      for (Default absent : defaults) {
        record.put(absent.position, SpecificData.get().deepCopy(absent.schema, absent.value));
      }
      return record;
    };
  }

  private static MethodHandle accessor(Class<?> java, RecordComponent component) {
    try {
      return MethodHandles.privateLookupIn(java, MethodHandles.lookup())
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The accessor of " + component + " is hidden", e);
    }
  }

  private static MethodHandle constructor(Class<?> generated) {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(generated, MethodType.methodType(void.class))
          .asType(MethodType.methodType(SpecificRecord.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(generated + " has no public constructor without args", e);
    }
  }

  private static SpecificRecord newRecord(MethodHandle constructor) {
    try {
      return (SpecificRecord) constructor.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A generated constructor threw a checked exception", e);
    }
  }

  private static @Nullable Object call(MethodHandle accessor, Object owner) {
    try {
      return (Object) accessor.invokeExact(owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor threw a checked exception", e);
    }
  }
}
