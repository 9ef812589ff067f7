package id.tenguyun.dashboard.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.mongo.Foldings.Folded;
import id.tenguyun.dashboard.recount.Compared;
import id.tenguyun.dashboard.recount.Merged;
import id.tenguyun.dashboard.recount.RandomLog;
import id.tenguyun.testkit.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writing may break off anywhere: nothing is lost, and nothing counts twice. */
class BrokenWritingTest {

  private MongoClient client;

  @BeforeEach
  void connect() {
    client = MongoClients.create(TestPlatform.get().mongoUri("broken"));
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aStoreThatFailedManyTimesHoldsWhatOneHoldsThatNeverDid(long seed) {
    Map<String, List<Fact>> log = RandomLog.of(seed, 30, 20);
    List<Merged> read = Merged.of(log, new Random(seed));
    Folded smooth = Foldings.undisturbed(database(), read);

    var rough = Foldings.disturbed(database(), read, new Random(seed));

    System.out.println("Seed " + seed + ": the store failed " + rough.getValue() + " times");
    assertThat(rough.getValue()).isPositive();
    assertThat(rough.getKey().documents()).containsExactlyInAnyOrderEntriesOf(smooth.documents());
    assertThat(rough.getKey().turns()).hasSize(1);
    Compared.with(log).sayTheSame(rough.getKey().view(), rough.getKey().views());
  }

  @Test
  void aRebuildFromTheBeginningGivesTheSameDocuments() {
    List<Merged> read = Merged.of(RandomLog.of(9, 60, 40), new Random(9));
    MongoDatabase database = database();
    Map<String, String> before = Foldings.undisturbed(database, read).documents();

    StoredBoard.clear(database);
    Folded again = Foldings.undisturbed(database, read);

    assertThat(again.documents()).isEqualTo(before);
  }

  private MongoDatabase database() {
    return client.getDatabase(TestPlatform.uniqueName("broken"));
  }
}
