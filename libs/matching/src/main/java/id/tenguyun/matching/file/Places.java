package id.tenguyun.matching.file;

import id.tenguyun.matching.Refusal;
import id.tenguyun.matching.Refusal.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where in the file every part of the problem began: eight bytes each, so that what only shows when
 * the parts are put together can still be told with its line.
 */
final class Places {
  private final Map<Part, Column> columns = new EnumMap<>(Part.class);

  void add(Part part, int line, int column) {
    columns.computeIfAbsent(part, any -> new Column()).add(line, column);
  }

  /** The refusal with the place of the part it is about, where it is about one. */
  String located(String file, Refusal refusal) {
    Column column = columns.get(refusal.part());
    return column == null
        ? "%s: %s".formatted(file, refusal.message())
        : "%s: %s: %s".formatted(file, column.at(refusal.number()), refusal.message());
  }

  /** The places of all parts of a kind, in order. */
  private static final class Column {
    private long[] places = new long[16];
    private int size;

    void add(int line, int column) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size + (size >> 1));
      }
      places[size++] = (long) line << Integer.SIZE | column;
    }

    String at(int number) {
      return "line %d, column %d".formatted(places[number] >> Integer.SIZE, (int) places[number]);
    }
  }
}
