package id.tenguyun.eventing.avro;

import static id.tenguyun.eventing.avro.Scalars.nonNull;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Makes a generated Avro record of a Java record, field by field of the same name. Only a field
 * with a default may lack its component.
 *
 * @param <R> the Java record
 */
public final class RecordWriter<R> {

  private final Conversion conversion;

  private RecordWriter(Conversion conversion) {
    this.conversion = conversion;
  }

  /**
   * Checks and precomputes the mapping.
   *
   * @throws SchemaMismatchException naming every field that does not fit
   */
  public static <R> RecordWriter<R> of(Class<R> java, Class<? extends SpecificRecord> avro) {
    var plan = new WritePlan();
    Schema schema = SpecificData.get().getSchema(avro);
    Conversion conversion = plan.record(java, schema, java.getSimpleName());
    RecordReader.requireNone(plan.problems);
    return new RecordWriter<>(conversion);
  }

  /**
   * The Avro record.
   *
   * @throws MappingException when the schema has no place for a value; that is a bug of the caller
   */
  public SpecificRecord write(R record) {
    return (SpecificRecord) nonNull(conversion.convert(record));
  }
}
