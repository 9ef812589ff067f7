package id.tenguyun.edge.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tenguyun.edge.table.SpreadsheetText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are made to hurt. */
class HostileBodiesTest {

  private static final byte[] GOOD = Vacancies.xlsx(List.of(Vacancies.cells("V-1", "KIPI-EPC1")));

  @Test
  void speaking_for_another_is_refused_in_every_form() {
    List<List<String>> line = List.of(Vacancies.cells("V-1", "KHN-CIVIL"));

    for (Sent sent :
        List.of(
            Sent.json(Vacancies.json("V-1", "KHN-CIVIL")),
            Sent.csv(Vacancies.csv(line)),
            Sent.xlsx(Vacancies.xlsx(line)))) {
      assertThat(sent.events).isEmpty();
      assertThat(sent.code()).isEqualTo("FOREIGN_SENDER");
    }
  }

  @Test
  void deep_json_is_refused() {
    assertThat(Sent.json("[".repeat(100_000)).code()).isEqualTo("JSON_TOO_LARGE");
    assertThat(Sent.json("{\"a\":".repeat(100_000)).code()).isEqualTo("JSON_TOO_LARGE");
  }

  @Test
  void json_of_many_parts_is_refused() {
    assertThat(Sent.json("{\"a\": [" + "1,".repeat(1_000_000) + "1]}").code())
        .isEqualTo("JSON_TOO_LARGE");
  }

  @Test
  void long_texts_numbers_and_names_are_refused() {
    assertThat(Sent.json("{\"a\": \"" + "x".repeat(1_000_000) + "\"}").code())
        .isEqualTo("JSON_TOO_LARGE");
    assertThat(Sent.json("{\"" + "x".repeat(1_000_000) + "\": 1}").code())
        .isEqualTo("JSON_TOO_LARGE");
    assertThat(Sent.json("{\"a\": " + "9".repeat(1_000_000) + "}").code())
        .isEqualTo("JSON_TOO_LARGE");
  }

  @Test
  void an_exponent_does_not_become_digits() {
    String json = Vacancies.json("V-1", "KIPI-EPC1").replace("3900396.00", "1e999999999");

    assertThat(Sent.json(json).code()).isEqualTo("FIELD_MALFORMED");
  }

  @Test
  void a_name_given_twice_is_refused() {
    assertThat(Sent.json("{\"vacancyId\": \"a\", \"vacancyId\": \"b\"}").code())
        .isEqualTo("JSON_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$gt\": \"\"}", "{\"$where\": \"sleep(1000)\"}", "[\"a\"]", "true"})
  void an_operator_where_an_id_should_be_is_no_text(String operator) {
    String json = Vacancies.json("V-1", "KIPI-EPC1").replace("\"V-1\"", operator);

    assertThat(Sent.json(json).events).isEmpty();
  }

  @Test
  void a_control_character_in_a_text_is_named() {
    String json = Vacancies.json("V-1", "KIPI-EPC1").replace("Welder", "Wel\\u0000der");

    assertThat(Sent.json(json).code()).isEqualTo("CONTROL_CHARACTER");
  }

  @Test
  void a_body_larger_than_its_limit_ends_at_the_limit() {
    var body = new BoundedBody(new ByteArrayInputStream(new byte[1_000]), 999);

    assertThatExceptionOfType(BoundedBody.TooLarge.class).isThrownBy(body::readAllBytes);
  }

  @Test
  void a_formula_in_a_cell_is_no_value() {
    List<String> line = new ArrayList<>(Vacancies.cells("V-1", "KIPI-EPC1"));
    line.set(3, "=HYPERLINK(A1)");

    Sent sent = Sent.csv(Vacancies.csv(List.of(line)));

    assertThat(sent.events).isEmpty();
    assertThat(sent.batch.report().refused().getFirst().problems().getFirst().allowed())
        .contains("no formula");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void what_goes_out_to_a_spreadsheet_is_text(String cell) {
    assertThat(SpreadsheetText.safe(cell)).isEqualTo("'" + cell);
  }

  @Test
  void a_workbook_that_unpacks_to_gigabytes_is_not_opened() throws IOException {
    byte[] bomb = with("xl/worksheets/sheet1.xml", "<a>" + " ".repeat(30_000_000) + "</a>");

    Sent sent = Sent.xlsx(bomb);

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(sent.code()).isEqualTo("FILE_UNREADABLE");
    assertThat(sent.found()).contains("zip bomb");
  }

  @Test
  void a_cell_in_column_two_billion_is_not_believed() throws IOException {
    for (String address : List.of("FXSHRXW1", "&#65;&#65;&#65;&#65;&#65;1")) {
      Sent sent =
          Sent.xlsx(
              with(
                  "xl/worksheets/sheet1.xml",
                  "<worksheet><sheetData><row r=\"1\"><c r=\"%s\"><v>1</v></c></row></sheetData></worksheet>"
                      .formatted(address)));

      assertThat(sent.found()).contains("beyond any sheet's last column");
    }
  }

  @Test
  void entities_are_not_expanded() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;&f;</v></c></row>"
            + "</sheetData></worksheet>";

    Sent sent = Sent.xlsx(with("xl/worksheets/sheet1.xml", laughs));

    assertThat(sent.events).isEmpty();
    assertThat(sent.batch.report().refused().toString()).doesNotContain("haha", "root:");
  }

  @Test
  void path_tricks_in_a_workbook_go_nowhere() throws IOException {
    Sent sent = Sent.xlsx(with("../../../../tmp/tenguyun-evil", "evil"));

    assertThat(sent.events).hasSize(1);
    assertThat(Path.of("/tmp/tenguyun-evil")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a workbook", "vacancyId,employerId\n1,2\n"})
  void what_is_no_workbook_is_named(String content) {
    assertThat(Sent.xlsx(content.getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("FILE_UNREADABLE");
  }

  @Test
  void bytes_that_are_no_text_are_named() {
    byte[] bytes = Vacancies.csv(List.of()).getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
    broken[bytes.length] = (byte) 0xC3;
    broken[bytes.length + 1] = (byte) 0x28;

    assertThat(Sent.csv(broken).found()).contains("not UTF-8");
  }

  /** The good workbook with one file replaced or added. */
  private static byte[] with(String name, String content) throws IOException {
    Path good = Files.createTempFile("test-", ".xlsx");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Files.write(good, GOOD);
    try (ZipFile from = new ZipFile(good.toFile());
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.getName().equals(name)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.getInputStream(entry).transferTo(to);
        }
      }
      to.putNextEntry(new ZipEntry(name));
      to.write(content.getBytes(StandardCharsets.UTF_8));
    } finally {
      Files.delete(good);
    }
    return file.toByteArray();
  }
}
