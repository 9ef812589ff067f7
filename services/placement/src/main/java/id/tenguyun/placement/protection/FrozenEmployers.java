package id.tenguyun.placement.protection;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.time.Instant;

/** Employers that get no nominations in a market, each with the moment since when. */
public final class FrozenEmployers {

  private final Table<Instant> table;

  public FrozenEmployers(Tables tables) {
    this.table = tables.table("frozen-employers", Instant.class);
  }

  /** Whether it is frozen in this market. */
  public boolean has(String employerId, String market) {
    return table.find(key(employerId, market)).isPresent();
  }

  void add(String employerId, String market, Instant since) {
    table.put(key(employerId, market), since);
  }

  void remove(String employerId, String market) {
    table.remove(key(employerId, market));
  }

  private static String key(String employerId, String market) {
    return market + "/" + employerId;
  }
}
