package id.tenguyun.edge.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table from a spreadsheet: comma-separated with the columns' names in the first line, or the
 * lines of a sheet. A mistake in the heading makes the whole file unreadable; a mistake in a line
 * leaves that line out and the next is read.
 */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<TableProblem> problems = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /** Reads the file; look at {@link #problems} after every row was read. */
  public static Table read(Path file, Columns columns) {
    Table table = new Table(String.valueOf(file.getFileName()));
    TableText.read(file, table.problems)
        .ifPresent(text ->
            readCsv(
                table.name, new StringReader(text), columns, table.rows::add, table.problems::add));
    return table;
  }

  /**
   * Reads comma-separated text line by line and keeps nothing.
   *
   * @param rows takes each line that has as many cells as the heading
   * @param problems takes what is wrong, also what the rows note while they are read
   */
  public static void readCsv(
      String name,
      Reader text,
      Columns columns,
      Consumer<Row> rows,
      Consumer<TableProblem> problems) {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      var lines = parser.iterator();
      readLines(
          name,
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return lines.hasNext();
            }

            @Override
            public TableLine next() {
              List<String> cells = lines.next().toList();
              return new TableLine((int) parser.getCurrentLineNumber(), cells);
            }
          },
          columns,
          rows,
          problems);
    } catch (UncheckedIOException | IOException e) {
      problems.accept(broken(name, e));
    }
  }

  /** Reads lines, the heading first. */
  public static void readLines(
      String name,
      Iterator<TableLine> lines,
      Columns columns,
      Consumer<Row> rows,
      Consumer<TableProblem> problems) {
    Heading heading = new Heading(name, columns, problems);
    if (!lines.hasNext()) {
      heading.missing();
      return;
    }
    Optional<List<String>> checked = heading.check(lines.next().cells());
    while (checked.isPresent() && lines.hasNext()) {
      TableLine line = lines.next();
      row(name, line, checked.get(), columns, problems).ifPresent(rows);
    }
  }

  private static Optional<Row> row(
      String name,
      TableLine line,
      List<String> heading,
      Columns columns,
      Consumer<TableProblem> problems) {
    if (line.cells().size() != heading.size()) {
      problems.accept(
          new TableProblem(
              name,
              line.number(),
              "",
              line.cells().size() + " cells",
              heading.size() + " cells, as the heading has; a comma inside a value needs quotes"));
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      cells.put(heading.get(i), SpreadsheetText.plain(line.cells().get(i)));
    }
    return Optional.of(new Row(name, line.number(), cells, columns, problems));
  }

  /** Broken quotes, or bytes that are no text; the parser's own words, which an iteration wraps. */
  private static TableProblem broken(String name, Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause instanceof CharacterCodingException
        ? new TableProblem(
            name,
            0,
            "",
            "bytes that are not UTF-8",
            "UTF-8; save it as \"CSV UTF-8 (comma delimited)\"")
        : new TableProblem(
            // commons-csv names the line in its message
            name, 0, "", "broken quotes (" + cause.getMessage() + ")", "every quote closed");
  }

  /** The lines that have as many cells as the heading. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** What is wrong, with what the rows noted while they were read. */
  public List<TableProblem> problems() {
    return List.copyOf(problems);
  }

  /** The file's name. */
  public String name() {
    return name;
  }
}
