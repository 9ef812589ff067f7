package id.tenguyun.dashboard.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts at one moment, for readers on any thread. */
public final class Tally {

  public static final Tally NONE = new Tally(new TreeMap<>());

  private final NavigableMap<String, Map<String, Count>> rows;

  Tally(NavigableMap<String, Map<String, Count>> rows) {
    this.rows = rows;
  }

  /** The count of a cell; 0 where nothing was counted. */
  public int value(Measure measure, Object... by) {
    return Math.toIntExact(value(rows, Cell.of(measure, by)));
  }

  /** How many people share a cell. */
  public Cells cells() {
    return new Cells(cell -> value(rows, cell));
  }

  /** Whether anything ever counted in the cell. */
  boolean has(Measure measure, Object... by) {
    Cell cell = Cell.of(measure, by);
    return rows.getOrDefault(cell.row(), Map.of()).containsKey(cell.column());
  }

  /**
   * The counts of a row by their last part.
   *
   * @param by all parts but the last
   */
  public SortedMap<String, Long> row(Measure measure, Object... by) {
    Object[] any = Arrays.copyOf(by, by.length + 1);
    any[by.length] = "";
    SortedMap<String, Long> values = new TreeMap<>();
    rows.getOrDefault(Cell.of(measure, any).row(), Map.of())
        .forEach((column, count) -> values.put(column, count.value()));
    return values;
  }

  /** The rows of a measure, each by its own name. */
  SortedMap<String, Map<String, Count>> rows(Measure measure) {
    return rows.subMap(measure.name() + "/", measure.name() + "0"); // 0 follows the slash
  }

  static long value(Map<String, Map<String, Count>> rows, Cell cell) {
    return rows.getOrDefault(cell.row(), Map.of()).getOrDefault(cell.column(), Count.NONE).value();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && tally.rows.equals(rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
