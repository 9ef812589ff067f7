package id.tenguyun.standalone.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file: UTF-8, commas between the columns, the columns' names in the first line. A mistake in
 * the heading makes the whole file unreadable; a mistake in a line leaves that line out and the
 * next is read.
 */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private static final Map<Character, String> OTHER_SEPARATORS =
      Map.of(';', "semicolons", '\t', "tabs", '|', "bars");

  private final String name;
  private final Columns columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<TableProblem> problems = new ArrayList<>();

  private Table(String name, Columns columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Reads the file; look at {@link #problems} after every row was read. */
  public static Table read(Path file, Columns columns) {
    Table table = new Table(String.valueOf(file.getFileName()), columns);
    TableText.read(file, table.problems).ifPresent(table::parse);
    return table;
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

  private void parse(String text) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      List<String> heading = null;
      for (CSVRecord line : parser) {
        int lineNumber = (int) parser.getCurrentLineNumber();
        if (heading != null) {
          readLine(lineNumber, line, heading);
        } else {
          Optional<List<String>> checked = checkedHeading(line);
          if (checked.isEmpty()) {
            return;
          }
          heading = checked.get();
        }
      }
      if (heading == null) {
        problem(0, "", "no line", "a heading: " + String.join(",", columns.required()));
      }
    } catch (UncheckedIOException | IOException e) {
      // commons-csv names the line in its message
      problem(0, "", "broken quotes (" + reason(e) + ")", "every quote closed");
    }
  }

  /** The parser's own words; an iteration wraps them. */
  private static String reason(Exception e) {
    return String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage());
  }

  private Optional<List<String>> checkedHeading(CSVRecord line) {
    List<String> heading = line.toList();
    int before = problems.size();
    if (heading.size() == 1 && columns.required().size() > 1) {
      noteSeparator(heading.getFirst());
      if (problems.size() > before) {
        return Optional.empty();
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : heading) {
      if (!columns.knows(column)) {
        problem(1, column, "an unknown column", "one of " + known());
      } else if (!seen.add(column)) {
        problem(1, column, "the column twice", "each column once");
      }
    }
    for (String column : columns.required()) {
      if (!heading.contains(column)) {
        problem(1, column, "no such column", "all of " + String.join(",", columns.required()));
      }
    }
    return problems.size() == before ? Optional.of(heading) : Optional.empty();
  }

  private void noteSeparator(String heading) {
    OTHER_SEPARATORS.forEach((separator, word) -> {
      if (heading.indexOf(separator) >= 0) {
        problem(
            1,
            "",
            word + " between the columns",
            "commas; save it as \"CSV UTF-8 (comma delimited)\"");
      }
    });
  }

  private String known() {
    List<String> all = new ArrayList<>(columns.required());
    all.addAll(columns.optional());
    return String.join(", ", all);
  }

  private void readLine(int lineNumber, CSVRecord line, List<String> heading) {
    if (line.size() != heading.size()) {
      problem(
          lineNumber,
          "",
          line.size() + " cells",
          heading.size() + " cells, as the heading has; a comma inside a value needs quotes");
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      cells.put(heading.get(i), line.get(i));
    }
    rows.add(new Row(name, lineNumber, cells, columns, problems));
  }

  private void problem(int line, String column, String found, String allowed) {
    problems.add(new TableProblem(name, line, column, found, allowed));
  }
}
