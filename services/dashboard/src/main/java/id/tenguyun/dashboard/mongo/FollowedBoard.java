package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.Board;
import java.util.Map;

/** The board in the store, as an instance sees it that does not write. */
public final class FollowedBoard {

  private final Stores stores;
  private final Bodies bodies = new Bodies();
  private Board board = new Board();
  private Turn seen = Turn.FIRST;

  public FollowedBoard(MongoDatabase database) {
    this.stores = Stores.in(database);
  }

  /** Takes in what has come to count since the last time. Returns whether anything has. */
  public boolean refresh() {
    Turn now = stores.turns().read();
    if (now.committed() == seen.committed()) {
      return false;
    }
    if (now.committed() < seen.committed()) {
      board = new Board(); // it is built anew
      seen = Turn.FIRST;
    }
    Restored.into(board, stores.sums().writtenAfter(seen.committed(), now), bodies);
    seen = now;
    return true;
  }

  public Board.View view() {
    return board.view();
  }

  /** The next offset to read, by partition of a topic. */
  public Map<String, Long> positions() {
    return seen.positions();
  }
}
