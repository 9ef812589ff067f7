package id.tenguyun.placement.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes of a good record one with one component changed to something that may make no sense. */
final class Spoiler {

  private static final List<String> WORDS =
      List.of(
          "",
          "nobody",
          "65",
          "66",
          "99",
          "65.01",
          "65.01.04.2002",
          "64.71.01.1001",
          "71.01.01.2001",
          "99.99.99.9999",
          "KIPI",
          "PRI-TARAKAN",
          "KIPI-PORT",
          "PRI-MILL",
          "KHN-CIVIL",
          "a/b");

  private final Random random;

  Spoiler(Random random) {
    this.random = random;
  }

  /** The record with one component changed, or nothing where the record itself forbids it. */
  <R extends Record> Optional<R> spoiled(R good) {
    RecordComponent[] components = good.getClass().getRecordComponents();
    int at = random.nextInt(components.length);
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType().isRecord() && random.nextInt(3) > 0) {
        at = i; // terms have more to go wrong than what is around them
      }
    }
    try {
      return with(good, at, changed(components[at], components[at].getAccessor().invoke(good)));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(good + " cannot be read", e);
    }
  }

  private static <R extends Record> Optional<R> with(R good, int at, @Nullable Object value) {
    RecordComponent[] components = good.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = i == at ? value : components[i].getAccessor().invoke(good);
      }
      @SuppressWarnings("unchecked") // its own class
      R changed = (R) good.getClass().getDeclaredConstructor(types).newInstance(values);
      return Optional.of(changed);
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(good + " cannot be changed", e);
    }
  }

  /** The record under another id, which is its first component that says so. */
  Record renamed(Record good, String id) {
    RecordComponent first = good.getClass().getRecordComponents()[0];
    return first.getType() == String.class && !first.getName().equals("nominationId")
        ? with(good, 0, id).orElse(good)
        : good;
  }

  private @Nullable Object changed(RecordComponent component, @Nullable Object before) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (nullable && before != null && random.nextInt(3) == 0) {
      return null;
    }
    Class<?> type = component.getType();
    if (type == String.class) {
      return random.nextInt(6) == 0 ? before + "-x" : any(WORDS);
    }
    if (type == int.class || type == Integer.class) {
      return any(List.of(-1, 0, 1, 3, 7, 12, 48, 61, 90, 200, 100_000));
    }
    if (type == Long.class) {
      return any(List.of(-1L, 0L, 10L, 1_000_000_000L));
    }
    if (type == boolean.class) {
      return !(Boolean) before;
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(any(List.of("-1.00", "0.00", "1.00", "4000000.00", "99000000.00")));
    }
    if (type == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    }
    return time(type, before).or(() -> composite(component, before)).orElse(before);
  }

  private Optional<Object> time(Class<?> type, @Nullable Object before) {
    if (type == LocalDate.class) {
      LocalDate day = before == null ? LocalDate.of(2026, 8, 1) : (LocalDate) before;
      return Optional.of(
          day.plusDays(
              any(List.of(-20_000, -4_000, -400, -40, -1, 1, 15, 40, 400, 4_000, 20_000))));
    }
    if (type == Instant.class) {
      return Optional.of(
          ((Instant) before)
              .plus(Duration.ofDays(any(List.of(-20_000, -400, -30, -1, 1, 30, 400, 20_000)))));
    }
    return Optional.empty();
  }

  private Optional<Object> composite(RecordComponent component, @Nullable Object before) {
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return Optional.of(any(List.of(type.getEnumConstants())));
    }
    if (type == List.class) {
      List<Object> some = new ArrayList<>(before == null ? List.of() : (List<?>) before);
      if (component.getGenericType().getTypeName().contains("String")) {
        some.add(any(WORDS));
      }
      return Optional.of(some);
    }
    return before instanceof Record inner ? spoiled(inner).map(r -> (Object) r) : Optional.empty();
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
