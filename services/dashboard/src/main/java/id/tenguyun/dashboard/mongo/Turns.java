package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * The one document that says which turns count. It has a collection of its own, so that it can be
 * asked for by more than its id on any server; a writer replaces it only as it last saw it.
 */
final class Turns {

  private static final String ID = "board";

  /** A store that was filled by another way of counting is built anew. */
  private static final int SHAPE = 2;

  private final MongoCollection<Document> documents;

  Turns(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** As it stands; the first where nothing was ever written, or by another way of counting. */
  Turn read() {
    Document found = documents.find(Filters.eq("_id", ID)).first();
    return found == null || found.getInteger("shape") != SHAPE ? Turn.FIRST : turn(found);
  }

  /** Whether there is none of this shape. */
  boolean isNew() {
    return read().equals(Turn.FIRST);
  }

  /** Puts the first in place of whatever was there. */
  void begin() {
    documents.replaceOne(
        Filters.eq("_id", ID), document(Turn.FIRST), new ReplaceOptions().upsert(true));
  }

  /**
   * Replaces the document.
   *
   * @throws OvertakenException when it is not as this writer last saw it
   */
  Turn replace(Turn seen, Turn after) {
    var as = Filters.and(Filters.eq("_id", ID), Filters.eq("next", seen.next()));
    if (documents.replaceOne(as, document(after)).getMatchedCount() == 0) {
      throw new OvertakenException(seen.writing());
    }
    return after;
  }

  private static Document document(Turn turn) {
    List<Document> positions = new ArrayList<>();
    turn.positions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            p -> positions.add(new Document("partition", p.getKey()).append("next", p.getValue())));
    return new Document("_id", ID)
        .append("shape", SHAPE)
        .append("committed", turn.committed())
        .append("next", turn.next())
        .append("skipped", turn.skipped().stream().sorted().toList())
        .append("positions", positions);
  }

  private static Turn turn(Document found) {
    Map<String, Long> positions = new HashMap<>();
    for (Document position : found.getList("positions", Document.class)) {
      positions.put(position.getString("partition"), position.getLong("next"));
    }
    return new Turn(
        found.getLong("committed"),
        found.getLong("next"),
        new HashSet<>(found.getList("skipped", Long.class)),
        positions);
  }
}
