package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The collections of the board.
 *
 * @param subjects vacancies, seats, people and what else events tell about, one document each
 * @param sums rows of counts, the latest facts and the feed: all that is kept on the heap too
 * @param traces which events each count is the sum of
 * @param turns what of all that counts
 */
record Stores(
    Versions subjects, Versions sums, Traces traces, Turns turns, MongoDatabase database) {

  private static final String SUBJECTS = "board_subjects";
  private static final String SUMS = "board_sums";
  private static final String TRACES = "board_traces";
  private static final String TURNS = "board_turns";

  static Stores in(MongoDatabase database) {
    return new Stores(
        new Versions(database.getCollection(SUBJECTS)),
        new Versions(database.getCollection(SUMS)),
        new Traces(database.getCollection(TRACES)),
        new Turns(database.getCollection(TURNS)),
        database);
  }

  /** What says that it counts goes first. */
  void clear() {
    Set<String> there = database.listCollectionNames().into(new HashSet<>());
    for (String collection : List.of(TURNS, SUBJECTS, SUMS, TRACES)) {
      if (there.contains(collection)) {
        database.getCollection(collection).drop();
      }
    }
  }
}
