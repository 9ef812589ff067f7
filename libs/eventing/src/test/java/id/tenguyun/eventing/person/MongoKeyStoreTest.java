package id.tenguyun.eventing.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.eventing.person.PersonCipher.Person;
import id.tenguyun.testkit.TestPlatform;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MongoKeyStoreTest {

  private static final String NIK = "6502014101990001";

  @Test
  void givesOnePersonOneIdHoweverManyAskAtOnce() {
    try (MongoClient client = MongoClients.create(TestPlatform.get().mongoUri("keys"))) {
      var database = client.getDatabase(TestPlatform.uniqueName("keys"));
      var cipher = new PersonCipher(LocalMasterKeys.random(), new MongoKeyStore(database));
      Set<Person> found = Collections.synchronizedSet(new HashSet<>());

      try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
        for (int i = 0; i < 64; i++) {
          threads.execute(() -> found.add(cipher.recognise(NIK)));
        }
      }

      assertThat(found).hasSize(1);
      Person person = found.iterator().next();
      cipher.forget(person.workerId());
      assertThat(cipher.recognise(NIK)).isNotEqualTo(person);
    }
  }
}
