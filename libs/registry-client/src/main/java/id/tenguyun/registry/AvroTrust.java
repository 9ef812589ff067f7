package id.tenguyun.registry;

import org.apache.avro.specific.AvroGenerated;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Lets Avro instantiate the classes that its own compiler generated. Since 1.12.2 it refuses every
 * class that nobody vouched for, so this must run before the first serializer is used.
 */
public final class AvroTrust {

  private AvroTrust() {}

  /**
   * Trusts {@link AvroGenerated} classes, in this JVM, from now on. Running it again is harmless.
   */
  public static void trustGeneratedClasses() {
    Once.trusted();
  }

  /** Class initialisation is the cheapest way to do a thing once per JVM. */
  private static final class Once {

    static {
      ClassSecurityValidator.setGlobal(
          ClassSecurityValidator.composite(
              ClassSecurityValidator.getGlobal(),
              type -> type.isAnnotationPresent(AvroGenerated.class)));
    }

    private static void trusted() {}
  }
}
