package id.tenguyun.eventing.avro;

import java.util.List;

/** Java records and Avro schemas that do not fit; thrown when a service starts, with every case. */
public final class SchemaMismatchException extends RuntimeException {

  private final List<String> problems;

  public SchemaMismatchException(List<String> problems) {
    super(
        "%d component(s) do not fit their Avro schema:\n  %s"
            .formatted(problems.size(), String.join("\n  ", problems)));
    this.problems = List.copyOf(problems);
  }

  /** One line for each mismatch, with the path of the component. */
  public List<String> problems() {
    return problems;
  }
}
