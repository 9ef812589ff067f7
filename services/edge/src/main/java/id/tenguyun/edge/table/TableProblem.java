package id.tenguyun.edge.table;

/**
 * One thing wrong with a table.
 *
 * @param file the file's name
 * @param line line in the file, from 1; 0 where it is the whole file
 * @param column the column; empty where it is the whole line
 * @param found what stands there; of a person's field only its form
 * @param allowed what would be right
 */
public record TableProblem(String file, int line, String column, String found, String allowed) {

  @Override
  public String toString() {
    String place = line == 0 ? file : file + " line " + line;
    String field = column.isEmpty() ? "" : ", column " + column;
    return "%s%s: found %s; right would be %s".formatted(place, field, found, allowed);
  }
}
