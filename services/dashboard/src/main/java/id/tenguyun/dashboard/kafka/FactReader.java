package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.eventing.avro.RecordReader;
import id.tenguyun.eventing.contract.EventTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Makes facts of the Avro records that the page counts; all others are left. */
final class FactReader {

  private final Map<Class<?>, RecordReader<? extends Fact>> readers = new HashMap<>();

  /**
   * Checks every fact against its schema.
   *
   * @throws IllegalStateException when a fact has no Avro record of its name
   */
  FactReader(EventTypes types) {
    Fact.kinds().forEach(fact -> add(fact, types));
  }

  /** The fact, if the page counts such. */
  Optional<Fact> read(SpecificRecord event) {
    RecordReader<? extends Fact> reader = readers.get(event.getClass());
    return reader == null ? Optional.empty() : Optional.of(reader.read(event));
  }

  private <F extends Fact> void add(Class<F> fact, EventTypes types) {
    Class<? extends SpecificRecord> avro =
        types
            .find(fact.getSimpleName())
            .orElseThrow(() ->
                new IllegalStateException("The contracts have no record " + fact.getSimpleName()));
    readers.put(avro, RecordReader.of(fact, avro));
  }
}
