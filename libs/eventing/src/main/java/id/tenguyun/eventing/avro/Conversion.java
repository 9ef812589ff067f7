package id.tenguyun.eventing.avro;

import org.jspecify.annotations.Nullable;

/** One precomputed step from a value of one side to a value of the other. */
@FunctionalInterface
interface Conversion {

  Conversion SAME = value -> value;

  /**
   * Converts one value.
   *
   * @throws MappingException when the other side has no such value
   */
  @Nullable Object convert(@Nullable Object value);

  /** Calls a conversion of something inside a value, so that an error names where it stands. */
  static @Nullable Object within(String name, Conversion conversion, @Nullable Object value) {
    try {
      return conversion.convert(value);
    } catch (MappingException e) {
      throw e.within(name);
    }
  }
}
