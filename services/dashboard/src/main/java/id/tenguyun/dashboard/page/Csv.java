package id.tenguyun.dashboard.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8. */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private Csv() {}

  static String of(Table table) {
    Stream<String> head = Stream.of(line(table.columns().stream().map(Table.Column::label)));
    Stream<String> body =
        table.rows().stream()
            .map((List<Table.Cell> row) -> line(row.stream().map(Table.Cell::value)));
    return Stream.concat(head, body).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static String line(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  private static String cell(String text) {
    String safe = harmless(text);
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A spreadsheet would run a text that begins like a formula. */
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    return formula && !text.matches("-?[0-9.]+") ? "'" + text : text;
  }
}
