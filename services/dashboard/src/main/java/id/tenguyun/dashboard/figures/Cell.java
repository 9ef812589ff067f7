package id.tenguyun.dashboard.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Names one count. Written {@code FILLED/KIPI/TECHNICIAN/RING_1}: the measure, then what it is
 * counted by; all but the last part name the {@link #row}.
 *
 * @param row first parts, escaped and joined by slashes
 * @param column last part, as it is
 */
public record Cell(Measure measure, String row, String column) {

  /**
   * A cell.
   *
   * @param by what it is counted by; at least one
   */
  public static Cell of(Measure measure, Object... by) {
    var row = new StringBuilder(measure.name());
    for (int i = 0; i < by.length - 1; i++) {
      row.append('/').append(Key.escaped(by[i].toString()));
    }
    return new Cell(measure, row.toString(), by[by.length - 1].toString());
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException when it names no cell
   */
  public static Cell parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    if (first < 0) {
      throw new IllegalArgumentException(
          "'%s' is no cell; right would be say FILLED/KIPI/TECHNICIAN/RING_1".formatted(text));
    }
    return new Cell(
        measure(text, text.substring(0, first)),
        text.substring(0, last),
        Key.plain(text.substring(last + 1)));
  }

  /** The parts of a row, without the measure. */
  static List<String> parts(String row) {
    List<String> parts = new ArrayList<>();
    for (String part : row.split("/", -1)) {
      parts.add(Key.plain(part));
    }
    return parts.subList(1, parts.size());
  }

  @Override
  public String toString() {
    return row + "/" + Key.escaped(column);
  }

  private static Measure measure(String text, String name) {
    try {
      return Measure.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no cell: there is no measure %s; right would be one of %s"
              .formatted(text, name, List.of(Measure.values())),
          e);
    }
  }
}
