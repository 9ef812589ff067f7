package id.tenguyun.edge.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number line in the file, from 1
 */
public record TableLine(int number, List<String> cells) {

  public TableLine {
    cells = List.copyOf(cells);
  }
}
