package id.tenguyun.eventing.contract;

import id.tenguyun.eventing.avro.SchemaMismatchException;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Collects what does not fit, so that one start-up error tells all of it. */
final class Problems {

  private Problems() {}

  static void collect(List<String> problems, Runnable check) {
    try {
      check.run();
    } catch (SchemaMismatchException e) {
      problems.addAll(e.problems());
    }
  }

  static void throwIfAny(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new SchemaMismatchException(problems);
    }
  }

  static Class<? extends SpecificRecord> required(EventTypes types, String name) {
    return types
        .find(name)
        .orElseThrow(() ->
            new SchemaMismatchException(
                List.of(name + ": the contracts have no Avro record of this name")));
  }
}
