package id.tenguyun.eventing.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
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
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The collection of one view. Everything goes by {@code _id} alone, which both MongoDB and the
 * in-memory server of a laptop answer from an index; whole documents are replaced in bulk.
 */
final class DocumentStore<D> {

  private static final String ID = "_id";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoOperations mongo;
  private final String collection;
  private final Class<D> type;

  DocumentStore(MongoOperations mongo, String collection, Class<D> type) {
    this.mongo = mongo;
    this.collection = collection;
    this.type = type;
  }

  /** The stored documents of these ids; an id without a document has none in the answer. */
  Map<String, Included<D>> find(Collection<String> ids) {
    Map<String, Included<D>> found = new HashMap<>();
    for (Document stored : collection().find(Filters.in(ID, ids))) {
      List<Document> log = stored.getList(Included.LOG, Document.class, List.of());
      D document = mongo.getConverter().read(type, stored);
      found.put(stored.getString(ID), new Included<>(document, log));
    }
    return found;
  }

  /** Replaces or removes each. */
  void replace(Map<String, Included<D>> documents) {
    List<WriteModel<Document>> writes = new ArrayList<>(documents.size());
    documents.forEach((id, included) -> writes.add(write(id, included)));
    if (!writes.isEmpty()) {
      collection().bulkWrite(writes, UNORDERED);
    }
  }

  private WriteModel<Document> write(String id, Included<D> included) {
    D document = included.document();
    if (document == null) {
      return new DeleteOneModel<>(Filters.eq(ID, id));
    }
    var stored = new Document();
    mongo.getConverter().write(document, stored);
    stored.put(ID, id);
    stored.put(Included.LOG, included.log());
    return new ReplaceOneModel<>(Filters.eq(ID, id), stored, UPSERT);
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(collection);
  }
}
