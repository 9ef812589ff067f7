package id.tenguyun.eventing.avro;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a Java record says about one of its values.
 *
 * @param path where it stands, from the record's name on
 * @param type the declared type, without {@code Optional}
 * @param absence how the value may be missing
 */
record Component(String path, AnnotatedType type, Absence absence) {

  /** How a Java component says that there is no value. */
  enum Absence {
    NEVER,
    NULL,
    OPTIONAL
  }

  static Component of(String owner, RecordComponent component) {
    return of(owner + "." + component.getName(), component.getAnnotatedType());
  }

  /** The argument of a list ({@code index} 0) or the values of a map (1). */
  Component argument(int index, String suffix) {
    var parameterized = (AnnotatedParameterizedType) type;
    return of(path + suffix, parameterized.getAnnotatedActualTypeArguments()[index]);
  }

  private static Component of(String path, AnnotatedType type) {
    if (raw(type.getType()) == Optional.class
        && type instanceof AnnotatedParameterizedType optional) {
      return new Component(path, optional.getAnnotatedActualTypeArguments()[0], Absence.OPTIONAL);
    }
    boolean nullable = type.isAnnotationPresent(Nullable.class);
    return new Component(path, type, nullable ? Absence.NULL : Absence.NEVER);
  }

  Class<?> raw() {
    return raw(type.getType());
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }

  /** The class with primitives boxed. */
  Class<?> boxed() {
    Class<?> raw = raw();
    return raw.isPrimitive()
        ? java.lang.invoke.MethodType.methodType(raw).wrap().returnType()
        : raw;
  }
}
