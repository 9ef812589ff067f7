package id.tenguyun.schemas;

import org.apache.avro.Schema;
import org.apache.avro.specific.AvroGenerated;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/** The classes generated from the schemas. */
public final class GeneratedClasses {

  private GeneratedClasses() {}

  /** The class of a schema. */
  public static Class<? extends SpecificRecord> of(Schema schema) {
    try {
      return Class.forName(schema.getFullName()).asSubclass(SpecificRecord.class);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("No class is generated for " + schema.getFullName(), missing);
    }
  }

  /** Avro refuses every class that is not trusted, one's own too. */
  public static void trust() {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT, type -> type.isAnnotationPresent(AvroGenerated.class)));
  }
}
