package id.tenguyun.eventing.contract;

import java.util.ArrayList;
import java.util.List;

/** The records of a sealed hierarchy. */
final class Sealed {

  private Sealed() {}

  /**
   * All records below a sealed type, in the order of their declaration.
   *
   * @throws IllegalArgumentException when something below it is neither sealed nor a record
   */
  static <T> List<Class<? extends T>> records(Class<T> type) {
    List<Class<? extends T>> records = new ArrayList<>();
    collect(type, type, records);
    return records;
  }

  private static <T> void collect(Class<T> root, Class<?> type, List<Class<? extends T>> records) {
    if (type.isRecord()) {
      records.add(type.asSubclass(root));
    } else if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(root, permitted, records);
      }
    } else {
      throw new IllegalArgumentException(
          "%s is neither a record nor sealed; %s must be a sealed interface of records"
              .formatted(type.getName(), root.getName()));
    }
  }
}
