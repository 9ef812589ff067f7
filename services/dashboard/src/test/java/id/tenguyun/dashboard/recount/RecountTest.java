package id.tenguyun.dashboard.recount;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.mongo.Foldings;
import id.tenguyun.dashboard.mongo.Foldings.Folded;
import id.tenguyun.testkit.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the store, against the same counted from the log by other code. */
class RecountTest {

  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void connect() {
    String name = TestPlatform.uniqueName("recount");
    client = MongoClients.create(TestPlatform.get().mongoUri(name));
    database = client.getDatabase(name);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyFigureIsWhatTheLogSaysInWhateverOrderItsTopicsAreRead(long seed) {
    Map<String, List<Fact>> log = RandomLog.of(seed, 60, 40);

    Folded folded = Foldings.undisturbed(database, Merged.of(log, new Random(seed)));

    Compared.with(log).sayTheSame(folded.view(), folded.views());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void everyCountIsTheSumOfTheEventsThatItIsTracedTo(long seed) {
    Map<String, List<Fact>> log = RandomLog.of(seed, 60, 40);

    Folded folded = Foldings.undisturbed(database, Merged.of(log, new Random(seed)));

    assertThat(folded.tracedCells()).isNotEmpty();
    for (var traced : folded.tracedCells()) {
      assertThat(traced.entries().stream().mapToLong(entry -> entry.change()).sum())
          .as("seed %d, %s", seed, traced.cell())
          .isEqualTo(traced.count().value());
      traced
          .entries()
          .forEach(entry -> {
            List<Fact> partition =
                log.getOrDefault(
                    entry.event().topic() + "-" + entry.event().partition(), List.of());
            assertThat(entry.event().offset()).isLessThan(partition.size());
          });
    }
  }
}
