package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.trace.Account;
import id.tenguyun.dashboard.trace.CellAccounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads accounts from the store, as of the last turn that counts. */
final class StoredAccounts implements CellAccounts {

  private final Stores stores;
  private final Bodies bodies = new Bodies();

  StoredAccounts(MongoDatabase database) {
    stores = Stores.in(database);
  }

  @Override
  public Account account(Cell cell, long after, int most) {
    Turn turn = stores.turns().read();
    String row = stores.sums().find(List.of(cell.row()), turn).getOrDefault(cell.row(), "{}");
    Map<String, Count> counts = bodies.row(row);
    Count count = counts.getOrDefault(cell.column(), new Count(0, 0));
    long until = Math.min(count.entries(), after + most);
    return new Account(
        cell, count, stores.traces().read(cell, after, until), new TreeMap<>(turn.positions()));
  }
}
