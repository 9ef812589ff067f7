package id.tenguyun.dashboard.trace;

import id.tenguyun.dashboard.figures.Cell;

/** Where the account of a cell is read. */
@FunctionalInterface
public interface CellAccounts {

  /**
   * The account of a cell, as of the last turn that counts.
   *
   * @param after number of the entry to begin with
   * @param most at most so many entries
   */
  Account account(Cell cell, long after, int most);
}
