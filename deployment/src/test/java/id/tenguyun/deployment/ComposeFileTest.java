package id.tenguyun.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the compose file promises, without an engine. */
class ComposeFileTest {

  private final Map<String, JsonNode> services = services();

  @Test
  void runsTheFiveServicesAndWhatTheyNeed() {
    assertThat(services.keySet())
        .containsAll(Compose.OURS)
        .contains("kafka", "registry", "mongo", "mongo-replica-set");
  }

  @Test
  void publishesNothingBeyondLoopbackButTheDashboard() {
    services.forEach((name, service) ->
        service
            .path("ports")
            .forEach(port ->
                assertThat(port.asString())
                    .as("port of %s", name)
                    .matches(
                        name.equals("dashboard")
                            ? "\\$\\{DASHBOARD_PORT:-\\d+}:8080"
                            : "127\\.0\\.0\\.1:\\$\\{[A-Z]+_PORT:-\\d+}:\\d+")));
  }

  @Test
  void everyImageCanBeReplaced() {
    services.forEach((name, service) ->
        assertThat(service.path("image").asString())
            .as("image of %s", name)
            .matches("\\$\\{[A-Z]+_IMAGE:-[a-z/-]+:[a-zA-Z0-9.]+}"));
  }

  @Test
  void everythingThatKeepsRunningSaysWhetherItIsHealthy() throws IOException {
    assertThat(Files.readString(Compose.ROOT.resolve("Dockerfile"))).contains("HEALTHCHECK");
    services.forEach((name, service) ->
        assertThat(
                service.has("healthcheck")
                    || Compose.OURS.contains(name)
                    || service.path("restart").asString().equals("no"))
            .as("%s has a health check, its image has one, or it ends by itself", name)
            .isTrue());
  }

  @Test
  void whatMustOutliveAContainerLiesOnAVolume() throws IOException {
    assertThat(Compose.read().volumes())
        .containsExactly("kafka-log", "mongo-data", "training-keys");
    assertThat(services.get("kafka").path("volumes").path(0).asString())
        .isEqualTo(
            "kafka-log:"
                + services.get("kafka").path("environment").path("KAFKA_LOG_DIRS").asString());
    assertThat(services.get("mongo").path("volumes").path(0).asString())
        .isEqualTo("mongo-data:/data/db");
    assertThat(services.get("training").path("volumes").path(0).asString())
        .isEqualTo(
            "training-keys:"
                + services
                    .get("training")
                    .path("environment")
                    .path("TENGUYUN_PERSONKEYS_FOLDER")
                    .asString());
  }

  @Test
  void everyServiceHasADatabaseOfItsOwnOnTheReplicaSet() {
    Compose.OURS.forEach(name ->
        assertThat(services.get(name).path("environment").path("SPRING_MONGODB_URI").asString())
            .isEqualTo("mongodb://mongo:27017/%s?replicaSet=rs0&w=majority", name));
  }

  private static Map<String, JsonNode> services() {
    try {
      return Compose.read().services();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException("Cannot read docker-compose.yml", failure);
    }
  }
}
