package id.tenguyun.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.Project;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that guards every schema does fail when it should, and only then. */
class CompatibilityTest {

  private static final String RELEASED =
      """
      {"type": "record", "name": "Vacancy", "namespace": "test", "fields": [
        {"name": "vacancyId", "type": "string"},
        {"name": "openings", "type": "int"},
        {"name": "note", "type": ["null", "string"], "default": null},
        {"name": "kind", "type": {"type": "enum", "name": "Kind",
          "symbols": ["UNKNOWN", "PKWT", "PKWTT"], "default": "UNKNOWN"}}
      ]}
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a field without a default | {"name": "openings", "type": "int"}, | {"name": "openings", "type": "int"}, {"name": "wage", "type": "int"}, | READER_FIELD_MISSING_DEFAULT_VALUE
          a required field removed  | {"name": "openings", "type": "int"}, |  | READER_FIELD_MISSING_DEFAULT_VALUE
          a field renamed           | "name": "openings"                   | "name": "seats" | READER_FIELD_MISSING_DEFAULT_VALUE
          a wider number            | "name": "openings", "type": "int"    | "name": "openings", "type": "long" | TYPE_MISMATCH
          another type              | "name": "openings", "type": "int"    | "name": "openings", "type": "string" | TYPE_MISMATCH
          null no longer allowed    | "type": ["null", "string"], "default": null | "type": "string", "default": "" | TYPE_MISMATCH
          another record name       | "name": "Vacancy"                    | "name": "Job" | NAME_MISMATCH
          """)
  void refuses(String change, String from, String to, String problem) {
    assertThat(problems(from, to)).isNotEmpty().anyMatch(found -> found.contains(problem));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a field with a default      | {"name": "openings", "type": "int"}, | {"name": "openings", "type": "int"}, {"name": "wage", "type": "int", "default": 0},
          an optional field removed   | {"name": "note", "type": ["null", "string"], "default": null}, |
          a symbol more               | "PKWTT" | "PKWTT", "PKHL"
          a symbol less               | , "PKWTT" |
          """)
  void allows(String change, String from, String to) {
    assertThat(problems(from, to)).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void looksAtEveryReleasedVersionAndNotOnlyTheNewest() {
    String without =
        RELEASED.replace(
            "{\"name\": \"note\", \"type\": [\"null\", \"string\"], \"default\": null},", "");
    String asNumber =
        RELEASED.replace(
            "\"type\": [\"null\", \"string\"], \"default\": null",
            "\"type\": \"int\", \"default\": 0");

    List<String> problems =
        Compatibility.problems(parse(asNumber), List.of(version(1, RELEASED), version(2, without)));

    assertThat(problems).isNotEmpty().allMatch(problem -> problem.contains("Vacancy v1"));
  }

  private static List<String> problems(String from, String to) {
    String changed = RELEASED.replace(from, to == null ? "" : to);
    assertThat(changed).as("the change changes something").isNotEqualTo(RELEASED);
    return Compatibility.problems(parse(changed), List.of(version(1, RELEASED)));
  }

  private static ReleasedSchemas.Version version(int number, String json) {
    Path file = Project.HISTORY.resolve("Vacancy/v" + number + ".avsc");
    return new ReleasedSchemas.Version("Vacancy", number, file, parse(json));
  }

  private static Schema parse(String json) {
    return new Schema.Parser().parse(json);
  }
}
