package id.tenguyun.schemas.history;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaCompatibility.SchemaPairCompatibility;

/** FULL_TRANSITIVE: each version reads what every other wrote. */
final class Compatibility {

  private Compatibility() {}

  /** What stands in the way; empty when the schema fits all released versions. */
  static List<String> problems(Schema current, List<ReleasedSchemas.Version> released) {
    List<String> problems = new ArrayList<>();
    for (ReleasedSchemas.Version version : released) {
      check(current, version.schema(), "today's schema cannot read " + version, problems);
      check(version.schema(), current, version + " cannot read today's schema", problems);
    }
    return problems;
  }

  private static void check(Schema reader, Schema writer, String what, List<String> problems) {
    SchemaPairCompatibility result =
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    if (result.getType() != SchemaCompatibilityType.COMPATIBLE) {
      result
          .getResult()
          .getIncompatibilities()
          .forEach(found ->
              problems.add(
                  "%s: %s at %s: %s"
                      .formatted(what, found.getType(), found.getLocation(), found.getMessage())));
    }
  }
}
