package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.figures.Counts;
import id.tenguyun.dashboard.figures.SubjectIds;
import id.tenguyun.dashboard.mongo.Restored.Rest;
import id.tenguyun.dashboard.mongo.Versions.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The board in the store, as its one writer sees it: sums and the feed on the heap, subjects
 * fetched as they are needed, all of it written back turn by turn. What has been written counts
 * when {@link #commit} returns, or not at all.
 */
public final class StoredBoard {

  private static final Logger log = LoggerFactory.getLogger(StoredBoard.class);

  private final Stores stores;
  private final Bodies bodies = new Bodies();
  private final WorkingSubjects subjects;
  private final Board board;
  private final Map<String, String> written = new HashMap<>();
  private Turn turn;

  private StoredBoard(Stores stores, Turn turn) {
    this.stores = stores;
    this.turn = turn;
    this.subjects = new WorkingSubjects(stores.subjects(), bodies);
    this.board = new Board(subjects);
    written.putAll(stores.sums().writtenAfter(0, turn));
    Restored.into(board, written, bodies);
  }

  /** Takes the store over, from where it stands. */
  public static StoredBoard open(MongoDatabase database) {
    Stores stores = Stores.in(database);
    Turns turns = stores.turns();
    if (turns.isNew()) {
      log.info("The store holds no board of this shape; it is built from the beginning of the log");
      stores.clear();
      turns.begin();
    }
    Turn seen = turns.read();
    return new StoredBoard(stores, turns.replace(seen, seen.opened()));
  }

  /** Empties the store, so that it is built from the beginning of the log. */
  public static void clear(MongoDatabase database) {
    Stores.in(database).clear();
  }

  /** The next offset to read, by partition of a topic, as of the last turn that counts. */
  public Map<String, Long> positions() {
    return turn.positions();
  }

  /** The board with all that was folded. */
  public Board board() {
    return board;
  }

  /** Fetches what the facts touch, at once. */
  public void prepare(List<Fact> facts) {
    List<String> ids = new ArrayList<>();
    facts.forEach(fact -> ids.addAll(SubjectIds.touchedBy(fact)));
    subjects.fetch(ids, turn);
  }

  /**
   * Makes everything folded so far count.
   *
   * @param read the next offset to read, by partition of a topic
   */
  public void commit(Map<String, Long> read) {
    Map<String, Version> changed = subjects.changes();
    Counts.Changes counts = board.ledger().counts().changes();
    Map<String, Version> sums = sums(counts);
    stores.subjects().write(changed, turn);
    stores.traces().append(counts.entries());
    stores.sums().write(sums, turn);
    turn = stores.turns().replace(turn, turn.done(read));
    subjects.settle(changed);
    sums.forEach((id, version) -> written.put(id, version.now()));
  }

  private Map<String, Version> sums(Counts.Changes counts) {
    Map<String, Version> sums = new HashMap<>();
    counts.rows().forEach((row, cells) -> add(sums, row, bodies.of(cells)));
    board.ledger().latest().changes().forEach((id, noted) -> add(sums, id, bodies.of(noted)));
    Rest rest = new Rest(board.ledger().lastEventAt(), board.feed().lines());
    add(sums, Restored.FEED, bodies.of(rest));
    return sums;
  }

  private void add(Map<String, Version> sums, String id, String body) {
    String was = written.get(id);
    if (!body.equals(was)) {
      sums.put(id, new Version(body, was));
    }
  }
}
