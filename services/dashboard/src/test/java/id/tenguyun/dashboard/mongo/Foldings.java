package id.tenguyun.dashboard.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.recount.Merged;
import id.tenguyun.dashboard.trace.Account;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.dashboard.views.board.BoardViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.Document;

/** Folds logs into stores, as the service does between a reading of Kafka and the next. */
public final class Foldings {

  private static final int TURN = 37;

  private Foldings() {}

  /** A log in a store. */
  public record Folded(MongoDatabase database, Board.View view) {

    /** The pages' questions, answered by the store. */
    public Views views() {
      return new BoardViews(() -> view, new StoredSubjects(database));
    }

    /** The accounts of all cells that have one, whole. */
    public List<Account> tracedCells() {
      Stores stores = Stores.in(database);
      Bodies bodies = new Bodies();
      List<Account> accounts = new ArrayList<>();
      stores
          .sums()
          .writtenAfter(0, stores.turns().read())
          .forEach((row, body) -> {
            if (Restored.isRow(row)) {
              bodies
                  .row(body)
                  .forEach((column, count) -> {
                    if (count.entries() > 0) {
                      accounts.add(account(new Cell(Restored.measure(row), row, column), count));
                    }
                  });
            }
          });
      return accounts;
    }

    private Account account(Cell cell, Count count) {
      return new StoredAccounts(database).account(cell, 0, Math.toIntExact(count.entries()));
    }

    /** Every document that counts, by collection and id. */
    public Map<String, String> documents() {
      Stores stores = Stores.in(database);
      Turn turn = stores.turns().read();
      Map<String, String> documents = new TreeMap<>();
      stores.sums().writtenAfter(0, turn).forEach((id, body) -> documents.put("sum " + id, body));
      stores
          .subjects()
          .writtenAfter(0, turn)
          .forEach((id, body) -> documents.put("subject " + id, body));
      tracedCells().forEach(a -> documents.put("trace " + a.cell(), a.entries().toString()));
      turn.positions().forEach((p, next) -> documents.put("position " + p, next.toString()));
      return documents;
    }

    /** How many documents the collection of turns has: one. */
    public List<Document> turns() {
      return database.getCollection("board_turns").find().into(new ArrayList<>());
    }
  }

  /** Folds all, with nothing in the way. */
  public static Folded undisturbed(MongoDatabase database, List<Merged> log) {
    StoredBoard board = StoredBoard.open(database);
    fold(board, log, TURN);
    return new Folded(database, board.board().view());
  }

  /**
   * Folds all, through a store that fails at random writes, before or after it has done them; each
   * time another writer goes on from where the store stands.
   *
   * @return and how often it failed
   */
  public static Map.Entry<Folded, Integer> disturbed(
      MongoDatabase database, List<Merged> log, Random random) {
    MongoDatabase failing = FailingStore.of(database, random);
    int failures = 0;
    while (true) {
      try {
        StoredBoard board = StoredBoard.open(failing);
        fold(board, log, 1 + random.nextInt(60));
        return Map.entry(new Folded(database, board.board().view()), failures);
      } catch (MongoException | OvertakenException e) {
        failures++;
      }
    }
  }

  private static void fold(StoredBoard board, List<Merged> log, int turn) {
    Map<String, Long> next = new HashMap<>(board.positions());
    List<Merged> some = new ArrayList<>();
    for (Merged event : log) {
      if (event.offset() >= next.getOrDefault(event.partition(), 0L)) {
        some.add(event);
        next.put(event.partition(), event.offset() + 1);
      }
      if (some.size() == turn) {
        take(board, some, next);
      }
    }
    take(board, some, next);
  }

  private static void take(StoredBoard board, List<Merged> events, Map<String, Long> next) {
    board.prepare(events.stream().map(Merged::fact).toList());
    events.forEach(event -> board.board().on(event.fact(), event.number(), event.offset()));
    board.commit(next);
    events.clear();
  }
}
