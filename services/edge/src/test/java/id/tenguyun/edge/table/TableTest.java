package id.tenguyun.edge.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  private static final Columns COLUMNS =
      Columns.of("id", "nik", "day", "wage", "yes").withPersonal("nik");

  @TempDir Path folder;

  @Test
  void readsAFileThatWindowsSaved() throws IOException {
    Table table = read("\uFEFFid,nik,day,wage,yes\r\na,1,2026-07-01,3845251.23,YES\r\n");
    Row row = table.rows().getFirst();
    assertThat(row.text("id")).isEqualTo("a");
    assertThat(row.date("day")).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(row.amount("wage", 2)).isEqualTo(new BigDecimal("3845251.23"));
    assertThat(row.yes("yes")).isTrue();
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void namesLineColumnValueAndWhatWouldBeRight() throws IOException {
    Table table =
        read(
            """
            id,nik,day,wage,yes
            a,1,2026-07-01,5000000,YES
            b,2,01/07/2026,5.000.000,ja
            """);
    table.rows().forEach(TableTest::readAll);
    assertThat(texts(table))
        .containsExactly(
            "file.csv line 3, column day: found \"01/07/2026\"; right would be a day of the"
                + " calendar as YYYY-MM-DD, say 2026-07-01",
            "file.csv line 3, column wage: found \"5.000.000\"; right would be an amount in digits"
                + " with at most 2 decimals after a point, as 3900396 or 3845251.23",
            "file.csv line 3, column yes: found \"ja\"; right would be one of NO, YES");
    assertThat(table.rows().get(0).isSound()).isTrue();
    assertThat(table.rows().get(1).isSound()).isFalse();
  }

  @Test
  void knowsANumberThatASpreadsheetMangled() throws IOException {
    Table table = read("id,nik,day,wage,yes\na,9.98E+15,2026-07-01,1,YES\n");
    table.rows().getFirst().digits("nik", "16 of them");
    assertThat(texts(table))
        .singleElement()
        .asString()
        .startsWith("file.csv line 2, column nik: found \"9.98E+15\", which a spreadsheet made")
        .contains("format the column as text");
  }

  @Test
  void neverRepeatsAPersonsValue() throws IOException {
    Table table = read("id,nik,day,wage,yes\na,17/08/1989,2026-07-01,1,YES\n");
    table.rows().getFirst().date("nik");
    assertThat(texts(table)).singleElement().asString().contains("99/99/9999").doesNotContain("89");
  }

  @Test
  void saysThatSemicolonsAreNoCommas() throws IOException {
    assertThat(texts(read("id;nik;day;wage;yes\na;1;2026-07-01;1;YES\n")))
        .containsExactly(
            "file.csv line 1: found semicolons between the columns; right would be commas; save it"
                + " as \"CSV UTF-8 (comma delimited)\"");
  }

  @Test
  void namesEveryColumnThatIsMissingOrUnknown() throws IOException {
    assertThat(texts(read("id,nik,Day,wage\n")))
        .satisfiesExactly(
            unknown -> assertThat(unknown).contains("column Day: found an unknown column"),
            day -> assertThat(day).contains("column day: found no such column"),
            yes -> assertThat(yes).contains("column yes: found no such column"));
  }

  @Test
  void leavesOutALineWithTheWrongNumberOfCellsAndReadsOn() throws IOException {
    Table table = read("id,nik,day,wage,yes\na,1\nb,2,2026-07-01,1,YES\n");
    assertThat(texts(table)).singleElement().asString().contains("line 2: found 2 cells");
    assertThat(table.rows()).singleElement().extracting(row -> row.text("id")).isEqualTo("b");
  }

  @Test
  void saysWhichEncodingItFound() throws IOException {
    assertThat(texts(read("id,nik,day,wage,yes\n", StandardCharsets.UTF_16)))
        .singleElement()
        .asString()
        .contains("UTF-16");
    assertThat(texts(read("id,nik,day,wage,yes\na,1,é,1,YES\n", StandardCharsets.ISO_8859_1)))
        .singleElement()
        .asString()
        .contains("line 2: found bytes that are not UTF-8");
  }

  @Test
  void saysThatQuotesAreBrokenOrTheFileIsEmpty() throws IOException {
    assertThat(texts(read("id,nik,day,wage,yes\n\"a,1,2026-07-01,1,YES\n")))
        .singleElement()
        .asString()
        .contains("broken quotes");
    assertThat(texts(read(""))).singleElement().asString().contains("found no line");
    assertThat(Table.read(folder.resolve("none.csv"), COLUMNS).problems())
        .singleElement()
        .asString()
        .contains("no readable file");
  }

  private static void readAll(Row row) {
    row.text("id");
    row.date("day");
    row.amount("wage", 2);
    row.yes("yes");
  }

  private Table read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private Table read(String text, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), text, charset);
    return Table.read(file, COLUMNS);
  }

  private static List<String> texts(Table table) {
    return table.problems().stream().map(String::valueOf).toList();
  }
}
