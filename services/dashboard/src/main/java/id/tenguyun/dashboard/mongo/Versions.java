package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are replaced whole by their id, each as of a turn and as it was before. While the
 * turn does not count yet, or never will, what was before is what is read: so a writing that broke
 * off anywhere has not happened.
 */
final class Versions {

  private static final String ID = "_id";
  private static final String TURN = "turn";
  private static final String NOW = "now";
  private static final String WAS = "was";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  /** A body as of the turn that is written, and as of the last one that counts. */
  record Version(String now, @Nullable String was) {}

  private final MongoCollection<Document> documents;

  Versions(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  /** The bodies that count, by id; an id without one has none in the answer. */
  Map<String, String> find(Collection<String> ids, Turn turn) {
    return ids.isEmpty() ? Map.of() : bodies(Filters.in(ID, ids), turn);
  }

  /** All bodies that were written after a turn. There are few documents in such a collection. */
  Map<String, String> writtenAfter(long earlier, Turn turn) {
    return bodies(Filters.gt(TURN, earlier), turn);
  }

  private Map<String, String> bodies(Bson which, Turn turn) {
    Map<String, String> found = new HashMap<>();
    for (Document document : documents.find(which)) {
      String body = document.getString(turn.counts(document.getLong(TURN)) ? NOW : WAS);
      if (body != null) {
        found.put(document.getString(ID), body);
      }
    }
    return found;
  }

  /** Writes them as of the turn that is being written. */
  void write(Map<String, Version> versions, Turn turn) {
    List<WriteModel<Document>> writes = new ArrayList<>(versions.size());
    versions.forEach((id, version) ->
        writes.add(
            new ReplaceOneModel<>(
                Filters.eq(ID, id),
                new Document(ID, id)
                    .append(TURN, turn.writing())
                    .append(NOW, version.now())
                    .append(WAS, version.was()),
                UPSERT)));
    if (!writes.isEmpty()) {
      documents.bulkWrite(writes, UNORDERED);
    }
  }
}
