package id.tenguyun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.dashboard.Dashboards.Running;
import id.tenguyun.dashboard.mongo.StoredBoard;
import id.tenguyun.localplatform.EmbeddedBroker;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the page lives on goes away for a while: the page says what it knows and how old it is, and
 * comes back by itself. On a real broker, which is stopped and started, and over the wire protocol
 * of the store, whose line is cut.
 */
class OutageTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private final TestPlatform platform = TestPlatform.get();
  private final String project = TestPlatform.uniqueName("P-OUTAGE");
  private final String database = TestPlatform.uniqueName("outage");

  @Test
  void theStoreIsAwayForAWhileAndTheLogGoesOn() {
    int store = URI.create(platform.mongoUri(database)).getPort();
    try (Line line = Line.to(store);
        AvroTestClient client = new AvroTestClient(platform);
        Running dashboard = Dashboards.start(platform, database, overLine(line))) {
      client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
      client.send("placement.outcomes", "V", Events.confirmed(project, 1, Facts.hour(1)));
      awaitFilled(dashboard, 1);

      line.cut();
      client.send("placement.outcomes", "V", Events.confirmed(project, 2, Facts.hour(2)));

      await().atMost(SOON).until(() -> !freshness(dashboard).at("/storeLostAt").isNull());
      await().atMost(SOON).until(() -> behind(dashboard) > 0);
      assertThat(filled(dashboard)).isEqualTo(1);
      assertThat(dashboard.status("/")).isEqualTo(200);

      line.mend();

      awaitFilled(dashboard, 2);
      await().atMost(SOON).until(() -> freshness(dashboard).at("/storeLostAt").isNull());
      await().atMost(SOON).until(() -> behind(dashboard) == 0);
    }
  }

  @Test
  void theBrokerIsAwayForAWhile(@TempDir Path folder) {
    EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
    String kafka = "spring.kafka.bootstrap-servers=" + broker.bootstrapServers();
    try (Running dashboard = Dashboards.start(platform, database, kafka)) {
      send(broker, 1);
      awaitFilled(dashboard, 1);

      int port = broker.port();
      broker.close();

      await().atMost(SOON).until(() -> !freshness(dashboard).at("/logLostAt").isNull());
      assertThat(freshness(dashboard).at("/checkedAt").isNull()).isFalse();
      assertThat(filled(dashboard)).isEqualTo(1);
      assertThat(dashboard.status("/")).isEqualTo(200);

      broker = EmbeddedBroker.start(folder.resolve("broker"), port);
      send(broker, 2);

      awaitFilled(dashboard, 2);
      await().atMost(SOON).until(() -> freshness(dashboard).at("/logLostAt").isNull());
    } finally {
      broker.close();
    }
  }

  @Test
  void theStoreIsEmptiedUnderARunningPageAndBuiltAgainFromTheLog() {
    try (MongoClient mongo = MongoClients.create(platform.mongoUri(database));
        AvroTestClient client = new AvroTestClient(platform);
        Running dashboard = Dashboards.start(platform, database)) {
      client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
      client.send("placement.outcomes", "V", Events.confirmed(project, 1, Facts.hour(1)));
      awaitFilled(dashboard, 1);

      StoredBoard.clear(mongo.getDatabase(database));
      client.send("placement.outcomes", "V", Events.confirmed(project, 2, Facts.hour(2)));

      awaitFilled(dashboard, 2);
      assertThat(dashboard.project(project).at("/seats/openings").asInt()).isEqualTo(10);
    }
  }

  @Test
  void anInstanceThatDoesNotWriteShowsTheSameAndTakesOver() {
    try (AvroTestClient client = new AvroTestClient(platform)) {
      Running one = Dashboards.start(platform, database);
      try (Running other = Dashboards.start(platform, database)) {
        client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
        client.send("placement.outcomes", "V", Events.confirmed(project, 1, Facts.hour(1)));
        awaitFilled(one, 1);
        awaitFilled(other, 1);

        one.close();
        client.send("placement.outcomes", "V", Events.confirmed(project, 2, Facts.hour(2)));

        awaitFilled(other, 2);
      }
    }
  }

  private void send(EmbeddedBroker broker, int worker) {
    try (AvroTestClient client =
        new AvroTestClient(broker.bootstrapServers(), platform.registryConfig())) {
      if (worker == 1) {
        client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
      }
      client.send("placement.outcomes", "V", Events.confirmed(project, worker, Facts.hour(worker)));
    }
  }

  private String overLine(Line line) {
    return "spring.mongodb.uri=mongodb://127.0.0.1:%d/%s".formatted(line.port(), database);
  }

  private void awaitFilled(Running dashboard, int seats) {
    await().atMost(SOON).untilAsserted(() -> assertThat(filled(dashboard)).isEqualTo(seats));
  }

  private int filled(Running dashboard) {
    return dashboard.project(project).at("/seats/filledByTier/RING_1").asInt(0);
  }

  private static JsonNode freshness(Running dashboard) {
    return dashboard.get("/api/status").at("/freshness");
  }

  private static long behind(Running dashboard) {
    long behind = 0;
    for (JsonNode topic : freshness(dashboard).at("/topics")) {
      behind += topic.at("/behind").asLong();
    }
    return behind;
  }
}
