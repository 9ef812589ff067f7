package id.tenguyun.edge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same vacancy by JSON, CSV and XLSX is the same event. */
class ThreeWaysTest {

  @Test
  void json_csv_and_xlsx_say_the_same() {
    List<List<String>> line = List.of(Vacancies.cells("V-1", "KIPI-EPC1"));

    Sent json = Sent.json(Vacancies.json("V-1", "KIPI-EPC1"));
    Sent csv = Sent.csv(Vacancies.csv(line));
    Sent xlsx = Sent.xlsx(Vacancies.xlsx(line));

    assertThat(json.batch.report().refused()).isEmpty();
    assertThat(csv.batch.report().refused()).isEmpty();
    assertThat(xlsx.batch.report().refused()).isEmpty();
    assertThat(csv.events).isEqualTo(json.events).hasSize(1);
    assertThat(xlsx.events).isEqualTo(json.events);
  }

  @Test
  void a_list_and_lines_are_the_same_batch() {
    String one = Vacancies.json("V-1", "KIPI-EPC1");
    String two = Vacancies.json("V-2", "KIPI-EPC1");

    Sent list = Sent.json("[" + one + "," + two + "]");
    Sent lines = Sent.json(one + "\n" + two + "\n");

    assertThat(list.events).hasSize(2).isEqualTo(lines.events);
    assertThat(list.ids)
        .isEqualTo(lines.ids)
        .containsExactly(
            "/partners/kipi-epc1/http/key-1/00000001", "/partners/kipi-epc1/http/key-1/00000002");
  }

  @Test
  void one_with_mistakes_is_named_with_all_of_them_and_the_others_are_sent() {
    String bad =
        Vacancies.json("V-2", "KIPI-EPC1")
            .replace("\"openings\": 3", "\"openings\": \"many\"")
            .replace("\"PKWT\"", "\"FOR_EVER\"")
            .replace("\"market\": \"65\", ", "")
            .replace("{\"vacancyId\"", "{\"extra\": 1, \"vacancyId\"");

    Sent sent =
        Sent.json(Vacancies.json("V-1", "KIPI-EPC1") + bad + Vacancies.json("V-3", "KIPI-EPC1"));

    assertThat(sent.events).hasSize(2);
    assertThat(sent.batch.report().refused()).hasSize(1);
    assertThat(sent.batch.report().refused().getFirst().place()).isEqualTo(2);
    assertThat(sent.batch.report().refused().getFirst().problems())
        .extracting(it -> it.code() + " " + it.field())
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD extra",
            "FIELD_MISSING market",
            "FIELD_MALFORMED terms.openings",
            "FIELD_MALFORMED terms.contractType");
  }

  @Test
  void a_line_with_mistakes_is_named_cell_by_cell() {
    List<String> bad = new java.util.ArrayList<>(Vacancies.cells("V-2", "KIPI-EPC1"));
    bad.set(8, "many");
    bad.set(16, "31/07/2026");

    Sent sent = Sent.csv(Vacancies.csv(List.of(Vacancies.cells("V-1", "KIPI-EPC1"), bad)));

    assertThat(sent.events).hasSize(1);
    assertThat(sent.batch.report().refused().getFirst().place()).isEqualTo(3);
    assertThat(sent.batch.report().refused().getFirst().problems())
        .extracting(ItemProblem::field)
        .containsExactly("openings", "closesOn");
  }
}
