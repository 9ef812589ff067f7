package id.tenguyun.dashboard.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it and as its CSV file holds it: one source for both, so that they cannot
 * differ.
 *
 * @param name name of its CSV file; unique on its page
 */
public record Table(String name, String caption, List<Column> columns, List<List<Cell>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table %s has a row of %d cells for %d columns"
                .formatted(name, row.size(), columns.size()));
      }
    }
  }

  /**
   * A column.
   *
   * @param number whether it holds numbers, which stand to the right
   * @param onPage whether the page shows it; one that says what stands above the table is for the
   *     file alone
   */
  public record Column(String label, boolean number, boolean onPage) {
    Column inFileOnly() {
      return new Column(label, number, false);
    }
  }

  /**
   * A cell.
   *
   * @param text as it is read
   * @param value as a program reads it, for the CSV
   * @param state a state whose sign stands before the text
   * @param href where it leads
   * @param time machine-readable time of a cell that is one
   */
  public record Cell(
      String text,
      String value,
      @Nullable String state,
      @Nullable String href,
      @Nullable String time) {

    static Cell of(String text) {
      return new Cell(text, text, null, null, null);
    }

    static Cell of(String text, String value) {
      return new Cell(text, value, null, null, null);
    }

    static Cell link(String text, String href) {
      return new Cell(text, text, null, href, null);
    }

    static Cell state(String text, String state) {
      return new Cell(text, state, state, null, null);
    }

    static Cell time(String text, String time) {
      return new Cell(text, time, null, null, time);
    }
  }

  static Column words(String label) {
    return new Column(label, false, true);
  }

  static Column number(String label) {
    return new Column(label, true, true);
  }
}
