package id.tenguyun.training.person.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.localplatform.InMemoryMongo;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over MongoDB's wire protocol. */
class MongoPersonKeysTest {

  private static final String NIK = "9908042007970003";

  @TempDir private Path folder;
  private InMemoryMongo mongo;
  private MongoClient client;
  private MongoPersonKeys keys;

  @BeforeEach
  void a_store() {
    mongo = InMemoryMongo.start(0);
    client = MongoClients.create(mongo.uri("training"));
    keys = open();
  }

  @AfterEach
  void close() {
    client.close();
    mongo.close();
  }

  @Test
  void a_person_met_again_has_the_same_worker_id_and_key() {
    PersonKey first = keys.ofPerson(NIK);
    assertThat(open().ofPerson(NIK)).isEqualTo(first);
    assertThat(keys.ofWorker(first.workerId())).contains(first);
    assertThat(keys.ofPerson("9980275701030005").workerId()).isNotEqualTo(first.workerId());
  }

  @Test
  void a_forgotten_worker_is_gone_and_comes_back_as_somebody_new() {
    UUID forgotten = keys.ofPerson(NIK).workerId();
    assertThat(keys.forget(forgotten)).isTrue();
    assertThat(keys.forget(forgotten)).isFalse();
    assertThat(keys.ofWorker(forgotten)).isEmpty();
    assertThat(keys.ofPerson(NIK).workerId()).isNotEqualTo(forgotten);
  }

  @Test
  void the_store_never_sees_the_nik() {
    keys.ofPerson(NIK);
    assertThat(entries().find().first().toJson()).doesNotContain(NIK);
  }

  @Test
  void many_who_meet_the_same_person_at_once_agree() throws Exception {
    Set<UUID> workers = new TreeSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<UUID> meet = () -> keys.ofPerson(NIK).workerId();
      for (Future<UUID> met : threads.invokeAll(Collections.nCopies(32, meet))) {
        workers.add(met.get());
      }
    }
    assertThat(workers).hasSize(1);
    assertThat(entries().countDocuments()).isEqualTo(1);
  }

  private MongoPersonKeys open() {
    return new MongoPersonKeys(entries(), MasterKey.ofFile(folder.resolve("master.key")));
  }

  private com.mongodb.client.MongoCollection<org.bson.Document> entries() {
    return client.getDatabase("training").getCollection("person-keys");
  }
}
