package id.tenguyun.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Ports;
import id.tenguyun.testkit.AvroTestClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testcontainers.containers.ContainerState;

/** The whole system in containers, wired by the compose file itself. */
@Tag("containers")
class ComposeStackTest {

  static final List<String> OURS = Compose.OURS;
  private static final Duration READY_WITHIN = Duration.ofMinutes(8);

  private static Stack stack;

  @BeforeAll
  static void start() {
    stack = Stack.start();
    OURS.forEach(ComposeStackTest::awaitHealthy);
  }

  @AfterAll
  static void stop() {
    if (stack != null) {
      stack.close();
    }
  }

  @ParameterizedTest
  @FieldSource("OURS")
  void answersOnItsPublishedPort(String service) throws Exception {
    await()
        .atMost(READY_WITHIN)
        .ignoreExceptions()
        .untilAsserted(() ->
            assertThat(get(service, "/actuator/health/readiness").statusCode()).isEqualTo(200));
  }

  @ParameterizedTest
  @FieldSource("OURS")
  void hasNoRightsItDoesNotNeed(String service) throws Exception {
    ContainerState container = stack.container(service);
    InspectContainerResponse inspected = container.getCurrentContainerInfo();

    assertThat(inspected.getHostConfig().getReadonlyRootfs()).isTrue();
    assertThat(container.execInContainer("id", "-u").getStdout().strip()).isEqualTo("10001");
    assertThat(container.execInContainer("touch", "/opt/tenguyun/x").getExitCode()).isNotZero();
  }

  @Test
  void onlyTheDashboardIsReachableFromOutside() {
    for (String service :
        List.of("kafka", "registry", "training", "certification", "placement", "edge")) {
      assertThat(addresses(service)).as(service).containsOnly("127.0.0.1");
    }
    assertThat(addresses("mongo")).isEmpty();
    assertThat(addresses("dashboard")).contains("0.0.0.0");
  }

  @Test
  void takesAGraduationFromOutsideAndAnswersIt() {
    try (AvroTestClient log =
        new AvroTestClient(stack.bootstrapServers(), stack.registry(), stack.administration())) {
      Partner centre = new Partner(log);
      centre.isRegistered();

      centre.reportsAGraduation("BLK-TARAKAN-26-000001");

      assertThat(Partner.accepted(centre.receipt())).isEqualTo("BLK-TARAKAN-26-000001");
      assertThat(log.await("training.completions", 1, READY_WITHIN)).hasSize(1);
      assertThat(log.await("certification.cases", 1, READY_WITHIN)).hasSize(1);
    }
  }

  private static void awaitHealthy(String service) {
    ContainerState container = stack.container(service);
    await()
        .atMost(READY_WITHIN)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() ->
            assertThat(container.isHealthy()).as("%s: %s", service, tail(container)).isTrue());
  }

  private static List<String> addresses(String service) {
    return stack
        .container(service)
        .getCurrentContainerInfo()
        .getNetworkSettings()
        .getPorts()
        .getBindings()
        .values()
        .stream()
        .filter(Objects::nonNull)
        .flatMap(Arrays::stream)
        .map(Ports.Binding::getHostIp)
        .toList();
  }

  private static HttpResponse<String> get(String service, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + stack.port(service) + path);
      return client.send(
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String tail(ContainerState container) {
    String logs = container.getLogs();
    return logs.substring(Math.max(0, logs.length() - 2_000));
  }
}
