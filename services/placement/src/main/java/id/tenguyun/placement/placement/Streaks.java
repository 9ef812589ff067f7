package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;

/** How many nominees an employer rejected in a row. */
public final class Streaks {

  private final Table<Integer> table;

  public Streaks(Tables tables) {
    this.table = tables.table("rejections-in-a-row", Integer.class);
  }

  /** Rejections in a row, 0 after an acceptance. */
  public int of(String employerId) {
    return table.find(employerId).orElse(0);
  }

  void rejected(String employerId) {
    table.put(employerId, of(employerId) + 1);
  }

  void accepted(String employerId) {
    table.remove(employerId);
  }
}
