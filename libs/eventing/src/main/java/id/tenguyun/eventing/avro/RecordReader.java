package id.tenguyun.eventing.avro;

import static id.tenguyun.eventing.avro.Scalars.nonNull;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Makes a Java record of a generated Avro record, component by component of the same name. The Java
 * record may leave fields out.
 *
 * @param <R> the Java record
 */
public final class RecordReader<R> {

  private final Class<R> java;
  private final Conversion conversion;

  private RecordReader(Class<R> java, Conversion conversion) {
    this.java = java;
    this.conversion = conversion;
  }

  /**
   * Checks and precomputes the mapping.
   *
   * @throws SchemaMismatchException naming every component that does not fit
   */
  public static <R> RecordReader<R> of(Class<R> java, Class<? extends SpecificRecord> avro) {
    var plan = new ReadPlan();
    Schema schema = SpecificData.get().getSchema(avro);
    Conversion conversion = plan.record(java, schema, java.getSimpleName());
    requireNone(plan.problems);
    return new RecordReader<>(java, conversion);
  }

  /**
   * The Java record.
   *
   * @throws MappingException when a value has no place in the domain, such as an unknown symbol
   */
  public R read(SpecificRecord record) {
    return java.cast(nonNull(conversion.convert(record)));
  }

  static void requireNone(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new SchemaMismatchException(problems);
    }
  }
}
