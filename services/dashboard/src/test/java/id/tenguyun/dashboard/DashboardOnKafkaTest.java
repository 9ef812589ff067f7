package id.tenguyun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.dashboard.Dashboards.Running;
import id.tenguyun.eventing.testkit.ApiDocument;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on the real broker, registry and wire protocol. */
class DashboardOnKafkaTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final TestPlatform platform = TestPlatform.get();
  private final String project = TestPlatform.uniqueName("P-KAFKA");

  @Test
  void foldsWhatOthersPublishAndTellsTheSameAfterARestart() {
    String database = TestPlatform.uniqueName("dashboard");
    JsonNode before;
    try (AvroTestClient client = new AvroTestClient(platform);
        Running dashboard = Dashboards.start(platform, database)) {
      client.send("reference.data", project, Events.project(project));
      client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
      client.send("placement.outcomes", "V", Events.nominated(project, 900, Facts.hour(1)));
      client.sendBytes(
          "placement.outcomes", "V", "not Avro".getBytes(StandardCharsets.UTF_8), Map.of());
      client.send("placement.outcomes", "V", Events.confirmed(project, 900, Facts.hour(2)));

      await()
          .atMost(SOON)
          .untilAsserted(() -> {
            JsonNode seats = dashboard.project(project).at("/seats");
            assertThat(seats.at("/openings").asInt()).isEqualTo(10);
            assertThat(seats.at("/filledByTier/RING_1").asInt()).isEqualTo(1);
          });
      assertThat(dashboard.project(project).at("/classes/0/floors/0/seats").asInt()).isEqualTo(2);
      assertThat(dashboard.get("/actuator/health/board").at("/details/unreadable").asInt())
          .isEqualTo(1);
      assertThat(
              ApiDocument.problems(
                  dashboard.get("/v3/api-docs").toString(),
                  ApiDocument.endpoints(dashboard.context())))
          .isEmpty();
      before = dashboard.get("/api/summary");
    }

    try (Running again = Dashboards.start(platform, database)) {
      await().atMost(SOON).until(() -> again.get("/api/status").at("/caughtUp").asBoolean());
      assertThat(again.get("/api/summary")).isEqualTo(before);
    }
  }

  @Test
  void keepsTheBooksOfEverySender() {
    String partner = TestPlatform.uniqueName("kipi-epc");
    String vacancies = "partner." + partner + ".vacancies";
    String receipts = "partner." + partner + ".receipts";
    String quarantine = vacancies + ".quarantine";
    platform.createTopics(1, vacancies, receipts, quarantine);
    try (AvroTestClient client = new AvroTestClient(platform);
        Running dashboard = Dashboards.start(platform, TestPlatform.uniqueName("dashboard"))) {
      for (int i = 0; i < 5; i++) {
        // what is in it does not matter: it is counted and not read
        client.sendBytes(vacancies, "V" + i, new byte[] {1, 2, 3}, Map.of());
      }
      client.send(receipts, "S0", Events.accepted(partner, vacancies, 0), at(0));
      client.send(receipts, "S1", Events.duplicate(partner, vacancies, 1), at(1));
      client.send(receipts, "S2", Events.rejected(partner, vacancies, 2), at(2));
      client.sendBytes(
          quarantine, "V3", new byte[] {1, 2, 3}, Map.of("tenguyun_origin", vacancies + "-0-3"));

      await()
          .atMost(SOON)
          .untilAsserted(() -> {
            JsonNode soFar = bookOf(dashboard, partner);
            assertThat(soFar.at("/received").asInt()).isEqualTo(5);
            assertThat(soFar.at("/pending").asInt()).isOne();
          });
      JsonNode book = bookOf(dashboard, partner);
      assertThat(book.at("/topic").asString()).isEqualTo("vacancies");
      assertThat(book.at("/received").asInt()).isEqualTo(5);
      assertThat(book.at("/accepted").asInt()).isOne();
      assertThat(book.at("/duplicates").asInt()).isOne();
      assertThat(book.at("/rejected").asInt()).isOne();
      assertThat(book.at("/quarantined").asInt()).isOne();
      assertThat(book.at("/lastAt").asString()).isEqualTo("2026-07-01T03:00:00Z");
      assertThat(dashboard.get("/api/status").at("/balanced").asBoolean()).isFalse();
    }
  }

  private static Map<String, String> at(int hour) {
    return Map.of("ce_time", Facts.hour(hour).toString());
  }

  private static JsonNode bookOf(Running dashboard, String partner) {
    return StreamSupport.stream(dashboard.get("/api/status").at("/books").spliterator(), false)
        .filter(book -> book.at("/partner").asString().equals(partner))
        .findFirst()
        .orElseGet(() -> JsonMapper.shared().createObjectNode());
  }
}
