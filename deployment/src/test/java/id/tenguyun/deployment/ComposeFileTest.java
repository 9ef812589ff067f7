package id.tenguyun.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

  @Test
  void everybodyLogsInToTheBrokerAtEveryDoor() {
    JsonNode kafka = services.get("kafka").path("environment");

    assertThat(kafka.path("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP").asString().split(","))
        .hasSize(3)
        .allMatch(door -> door.endsWith(":SASL_PLAINTEXT"));
    assertThat(kafka.path("KAFKA_LISTENERS").asString().split(",")).hasSize(3);
    assertThat(kafka.path("KAFKA_AUTHORIZER_CLASS_NAME").asString())
        .isEqualTo("org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    assertThat(kafka.path("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND").asString()).isEqualTo("false");
    assertThat(kafka.path("KAFKA_SUPER_USERS").asString())
        .isEqualTo("User:broker;User:administration");
    assertThat(kafka.path("KAFKA_LISTENER_NAME_PARTNERS_SASL_ENABLED_MECHANISMS").asString())
        .isEqualTo("SCRAM-SHA-512");
  }

  @Test
  void everyServiceLogsInAsItselfAndLeavesTopicsToTheAdministration() {
    Compose.OURS.forEach(name -> {
      JsonNode environment = services.get(name).path("environment");
      assertThat(environment.path("SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG").asString())
          .contains(
              "username=\"%s\"".formatted(name),
              "password=\"${%s_SECRET}\"".formatted(name.toUpperCase(Locale.ROOT)));
      assertThat(environment.has("TENGUYUN_BROKERACCESS_ENABLED"))
          .as("%s keeps users and rules", name)
          .isEqualTo(name.equals("edge"));
    });
  }

  @Test
  void noSecretIsWrittenDownAndEachIsAskedFor() throws IOException {
    String file = Files.readString(Compose.ROOT.resolve("docker-compose.yml"));
    String script = Files.readString(Compose.ROOT.resolve("deployment/secrets"));

    assertThat(file).doesNotContainPattern("password=\"(?!\\$\\{)");
    assertThat(Pattern.compile("\\$\\{([A-Z]+)_SECRET").matcher(file).results())
        .isNotEmpty()
        .allSatisfy(secret -> assertThat(script).contains(secret.group(1)));
    assertThat(Pattern.compile("\\$\\{([A-Z]+)_SECRET:\\?").matcher(file).results().distinct())
        .hasSizeGreaterThanOrEqualTo(8);
  }

  private static Map<String, JsonNode> services() {
    try {
      return Compose.read().services();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException("Cannot read docker-compose.yml", failure);
    }
  }
}
