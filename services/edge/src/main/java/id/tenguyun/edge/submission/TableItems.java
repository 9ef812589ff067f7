package id.tenguyun.edge.submission;

import id.tenguyun.edge.exports.ExportKind;
import id.tenguyun.edge.exports.Exports;
import id.tenguyun.edge.table.Row;
import id.tenguyun.edge.table.Table;
import id.tenguyun.edge.table.TableProblem;
import id.tenguyun.edge.table.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV or XLSX file as events, one after the other, each with what is wrong in it.
 */
public final class TableItems {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ExportKind kind;
  private final String name;
  private final int linesMax;
  private final Consumer<Line> lines;
  private final List<TableProblem> noted = new ArrayList<>();
  private int read;

  private TableItems(ExportKind kind, String name, int linesMax, Consumer<Line> lines) {
    this.kind = kind;
    this.name = name;
    this.linesMax = linesMax;
    this.lines = lines;
  }

  /**
   * A line.
   *
   * @param number line in the file, from 1; 0 where it is about the whole file
   * @param cells by column; empty where the line could not be taken apart
   * @param event null where something is wrong
   */
  public record Line(
      int number,
      Map<String, String> cells,
      @Nullable SpecificRecord event,
      List<TableProblem> problems) {}

  /** There are more lines than allowed. */
  public static final class TooManyLines extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * The kind of table that says this type.
   *
   * @param centreCodes codes of the registered training centres, which assessments name
   */
  public static Optional<ExportKind> kind(String type, List<String> centreCodes) {
    return switch (type) {
      case "VacancyPublished" -> Optional.of(Exports.VACANCIES);
      case "GraduationReported" -> Optional.of(Exports.GRADUATIONS);
      case "AssessmentReported" -> Optional.of(Exports.assessments(centreCodes));
      default -> Optional.empty();
    };
  }

  /**
   * Reads CSV; keeps nothing.
   *
   * @throws TooManyLines if there are more than that
   */
  public static void csv(
      InputStream body, ExportKind kind, String name, int linesMax, Consumer<Line> lines)
      throws IOException {
    TableItems items = new TableItems(kind, name, linesMax, lines);
    Reader text =
        new InputStreamReader(
            withoutMark(body),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    Table.readCsv(name, text, kind.columns(), items::row, items.noted::add);
    items.flush();
  }

  /**
   * Reads the first sheet of a workbook; keeps nothing.
   *
   * @throws TooManyLines if there are more than that
   */
  public static void xlsx(
      Path file, ExportKind kind, String name, int linesMax, Consumer<Line> lines) {
    TableItems items = new TableItems(kind, name, linesMax, lines);
    Workbook.read(file, name, kind.columns(), items::row, items.noted::add);
    items.flush();
  }

  private static InputStream withoutMark(InputStream body) throws IOException {
    PushbackInputStream start = new PushbackInputStream(body, BYTE_ORDER_MARK.length);
    byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
    if (!java.util.Arrays.equals(first, BYTE_ORDER_MARK)) {
      start.unread(first);
    }
    return start;
  }

  private void row(Row row) {
    if (++read > linesMax) {
      throw new TooManyLines();
    }
    flush();
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      check(row, cell.getKey(), cell.getValue());
    }
    SpecificRecord event = kind.event().apply(row);
    lines.accept(
        new Line(row.line(), row.cells(), row.isSound() ? event : null, List.copyOf(noted)));
    noted.clear();
  }

  private static void check(Row row, String column, String text) {
    if (text.startsWith("=")) {
      row.problem(column, "a value, and no formula", "");
    } else if (text.chars()
        .anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\r')) {
      row.problem(column, "printable text, with no control character", "");
    }
  }

  /** What is wrong beside the rows: with the whole file, or with lines of another width. */
  private void flush() {
    for (TableProblem problem : List.copyOf(noted)) {
      lines.accept(new Line(problem.line(), Map.of(), null, List.of(problem)));
    }
    noted.clear();
  }

  /** A problem of a cell as a reason. */
  public static ItemProblem reason(TableProblem problem) {
    return new ItemProblem(
        problem.line() == 0 ? "FILE_UNREADABLE" : "CELL_MALFORMED",
        problem.column(),
        problem.found().replaceAll("\\p{Cntrl}", "?"),
        problem.allowed());
  }
}
