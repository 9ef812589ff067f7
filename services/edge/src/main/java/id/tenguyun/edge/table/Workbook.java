package id.tenguyun.edge.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook, line by line, each cell as it would stand in a CSV file. */
public final class Workbook {

  /** A spreadsheet keeps 15 digits of a number; what is longer has lost some. */
  private static final BigDecimal LOST_DIGITS_FROM = BigDecimal.TEN.pow(15);

  private Workbook() {}

  /** Reads the lines, the heading first; keeps nothing. */
  public static void read(
      Path file,
      String name,
      Columns columns,
      Consumer<id.tenguyun.edge.table.Row> rows,
      Consumer<TableProblem> problems) {
    XlsxCheck.wrong(file)
        .ifPresentOrElse(
            found -> problems.accept(unreadable(name, found)),
            () -> readSheet(file, name, columns, rows, problems));
  }

  private static void readSheet(
      Path file,
      String name,
      Columns columns,
      Consumer<id.tenguyun.edge.table.Row> rows,
      Consumer<TableProblem> problems) {
    try (ReadableWorkbook workbook =
            parsed(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        Stream<Row> lines = parsed(() -> workbook.getFirstSheet().openStream())) {
      Table.readLines(name, new Lines(lines.iterator()), columns, rows, problems);
    } catch (BrokenWorkbookException e) {
      problems.accept(unreadable(name, "no workbook (" + e.kind + ")"));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be closed".formatted(file), e);
    }
  }

  /**
   * What the reader makes of a file from outside. A broken file breaks it in as many ways as it has
   * places that trust the file; each of them says the same of the file, and none of our own code
   * runs in here.
   */
  private static <T> T parsed(Parsing<T> parsing) {
    try {
      return parsing.parse();
    } catch (IOException | RuntimeException e) {
      throw new BrokenWorkbookException(e);
    }
  }

  /** A step of the reader. */
  private interface Parsing<T> {
    T parse() throws IOException;
  }

  /** A workbook that its reader cannot follow. */
  private static final class BrokenWorkbookException extends RuntimeException {

    private final String kind;

    BrokenWorkbookException(Exception cause) {
      super(cause);
      this.kind = cause.getClass().getSimpleName();
    }
  }

  private static TableProblem unreadable(String name, String found) {
    return new TableProblem(name, 0, "", found, "an XLSX workbook of the first sheet's lines");
  }

  /** Every line as wide as the heading, since trailing empty cells are not kept in the file. */
  private static final class Lines implements Iterator<TableLine> {

    private final Iterator<Row> rows;
    private int width;

    Lines(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      return parsed(rows::hasNext);
    }

    @Override
    public TableLine next() {
      return parsed(() -> line(rows.next()));
    }

    private TableLine line(Row row) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(cell == null ? "" : text(cell));
      }
      while (!cells.isEmpty() && cells.getLast().isEmpty() && cells.size() > width) {
        cells.removeLast();
      }
      while (cells.size() < width) {
        cells.add("");
      }
      width = width == 0 ? cells.size() : width;
      return new TableLine(row.getRowNum(), cells);
    }
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> number(cell);
      case FORMULA -> "=" + cell.getFormula();
      case ERROR, EMPTY -> "";
      case BOOLEAN -> cell.asBoolean() ? "YES" : "NO";
      case STRING -> cell.getText().strip();
    };
  }

  private static String number(Cell cell) {
    if (isDay(cell)) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    BigDecimal number = cell.asNumber();
    return number.abs().compareTo(LOST_DIGITS_FROM) >= 0
        ? String.format(Locale.ROOT, "%.5E", number) // told as what a spreadsheet made of it
        : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return cell.getType() == CellType.NUMBER
        && format != null
        && format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\[[^]]*]|\"[^\"]*\"", "")
            .matches(".*[yd].*");
  }
}
