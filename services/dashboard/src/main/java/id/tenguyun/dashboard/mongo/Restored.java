package id.tenguyun.dashboard.mongo;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Measure;
import id.tenguyun.dashboard.figures.Noted;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of the board that is kept on the heap, one document each: {@code feed}; a row of counts,
 * which begins with its measure; or a fact, which begins with its name.
 */
final class Restored {

  static final String FEED = "feed";

  private static final Set<String> MEASURES =
      Arrays.stream(Measure.values()).map(Measure::name).collect(Collectors.toSet());

  /** What rests beside the sums. */
  record Rest(Map<String, Instant> lastEventAt, Feed.Lines lines) {}

  private Restored() {}

  static boolean isRow(String id) {
    return MEASURES.contains(id.split("/", 2)[0]);
  }

  static Measure measure(String row) {
    return Measure.valueOf(row.split("/", 2)[0]);
  }

  static void into(Board board, Map<String, String> documents, Bodies bodies) {
    Map<String, Map<String, Count>> rows = new HashMap<>();
    Map<String, Noted> facts = new HashMap<>();
    documents.forEach((id, body) -> {
      if (id.equals(FEED)) {
        Rest rest = bodies.read(body, Rest.class);
        board.ledger().restore(rest.lastEventAt());
        board.feed().restore(rest.lines());
      } else if (isRow(id)) {
        rows.put(id, bodies.row(body));
      } else {
        facts.put(id, bodies.noted(id, body));
      }
    });
    board.ledger().counts().restore(rows);
    board.ledger().latest().restore(facts);
  }
}
