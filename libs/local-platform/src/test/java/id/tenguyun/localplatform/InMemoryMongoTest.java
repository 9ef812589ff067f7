package id.tenguyun.localplatform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class InMemoryMongoTest {

  @Test
  void keepsADocumentUnderAUuid() {
    UUID id = new UUID(1, 2);
    try (InMemoryMongo mongo = InMemoryMongo.start(0);
        MongoClient client = MongoClients.create(mongo.uri("views"))) {
      var views = client.getDatabase("views").getCollection("workers");
      views.insertOne(new Document("_id", id).append("tier", "RING_1"));
      assertThat(views.find(new Document("_id", id)).first())
          .containsEntry("tier", "RING_1")
          .containsEntry("_id", id);
    }
  }
}
