package id.tenguyun.edge.table;

/**
 * Text in the cells of spreadsheets. A spreadsheet calculates what starts with one of four signs,
 * also what a stranger wrote (CSV formula injection); an apostrophe before it keeps it text.
 */
public final class SpreadsheetText {

  private static final String CALCULATED = "=+-@\t\r";

  private SpreadsheetText() {}

  /** What may stand in a cell that somebody opens in a spreadsheet. */
  public static String safe(String text) {
    return startsCalculation(text) ? "'" + text : text;
  }

  /** What was meant by a cell that {@link #safe} wrote. */
  static String plain(String cell) {
    return cell.startsWith("'") && startsCalculation(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean startsCalculation(String text) {
    return !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0;
  }
}
