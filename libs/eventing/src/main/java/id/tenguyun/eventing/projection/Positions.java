package id.tenguyun.eventing.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How far each view has read, kept beside the views: whoever wipes the store wipes this with it,
 * and the views are built again from the beginning of the log. Saved after the documents; what is
 * read twice is skipped by what the documents say they include.
 */
final class Positions {

  static final String COLLECTION = "positions";

  private static final String NEXT = "next";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoOperations mongo;
  private final String view;

  Positions(MongoOperations mongo, String view) {
    this.mongo = mongo;
    this.view = view;
  }

  OptionalLong next(TopicPartition partition) {
    @Nullable Document saved = collection().find(Filters.eq("_id", idOf(partition))).first();
    return saved == null ? OptionalLong.empty() : OptionalLong.of(saved.get(NEXT, 0L));
  }

  void save(Map<TopicPartition, Long> next) {
    List<ReplaceOneModel<Document>> writes =
        next.entrySet().stream().map(e -> write(e.getKey(), e.getValue())).toList();
    if (!writes.isEmpty()) {
      collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
  }

  private ReplaceOneModel<Document> write(TopicPartition partition, long next) {
    String key = idOf(partition);
    return new ReplaceOneModel<>(
        Filters.eq("_id", key), new Document("_id", key).append(NEXT, next), UPSERT);
  }

  private String idOf(TopicPartition partition) {
    return view + "/" + partition;
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(COLLECTION);
  }
}
