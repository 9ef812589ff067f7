package id.tenguyun.schemas;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.AvroGenerated;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/** The generated classes by the simple names that the catalogue uses. */
public final class EventTypes {

  /** Package of all areas. */
  public static final String BASE_PACKAGE = "id.tenguyun.events";

  private static final List<String> AREAS =
      List.of(
          "certification",
          "employment",
          "eventing",
          "office",
          "placement",
          "reference",
          "shared",
          "training",
          "vacancy",
          "worker");

  private EventTypes() {}

  /** The areas, which are the folders of the schemas and the packages of the classes. */
  public static List<String> areas() {
    return AREAS;
  }

  /** The class generated for a record, if there is one. */
  public static Optional<Class<? extends SpecificRecord>> classOf(String recordName) {
    return AREAS.stream()
        .flatMap(area -> load(BASE_PACKAGE + "." + area + "." + recordName).stream())
        .findFirst();
  }

  /**
   * Lets Avro create generated classes. Since 1.12.2 it refuses every class that is not trusted,
   * one's own too; call this before any serializer is used.
   */
  public static void trustGeneratedClasses() {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT, type -> type.isAnnotationPresent(AvroGenerated.class)));
  }

  private static Optional<Class<? extends SpecificRecord>> load(String className) {
    try {
      Class<?> type = Class.forName(className, false, EventTypes.class.getClassLoader());
      return SpecificRecord.class.isAssignableFrom(type)
          ? Optional.of(type.asSubclass(SpecificRecord.class))
          : Optional.empty();
    } catch (ClassNotFoundException notInThisArea) {
      return Optional.empty();
    }
  }
}
