package id.tenguyun.deployment;

import id.tenguyun.localplatform.BrokerLogin;
import id.tenguyun.registry.RegistryConfig;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.ContainerState;
import org.testcontainers.containers.DockerComposeContainer;
import org.testcontainers.lifecycle.Startable;

/**
 * {@code docker-compose.yml}, running, on ports that were free. {@code TENGUYUN_COMPOSE_OVERLAY}
 * names a file to lay over it, say the stand-ins; images are chosen by the compose file's own
 * variables. Ours are taken as they are, so build them first.
 */
final class Stack implements AutoCloseable {

  private static final Duration UP_WITHIN = Duration.ofMinutes(10);

  private final Map<String, Integer> ports;
  private final String administrationSecret;
  private final Startable compose;

  private Stack(Map<String, Integer> ports, String administrationSecret, Startable compose) {
    this.ports = ports;
    this.administrationSecret = administrationSecret;
    this.compose = compose;
  }

  /** Starts everything; services may not be ready yet. */
  static Stack start() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String name :
        List.of(
            "KAFKA", "REGISTRY", "TRAINING", "CERTIFICATION", "PLACEMENT", "DASHBOARD", "EDGE")) {
      ports.put(name, freePort());
    }
    Map<String, String> settings = new LinkedHashMap<>(System.getenv());
    ports.forEach((name, port) -> settings.put(name + "_PORT", port.toString()));
    for (String principal :
        List.of(
            "ADMINISTRATION",
            "BROKER",
            "REGISTRY",
            "TRAINING",
            "CERTIFICATION",
            "PLACEMENT",
            "DASHBOARD",
            "EDGE")) {
      settings.put(principal + "_SECRET", "test-" + UUID.randomUUID());
    }
    Stack stack =
        new Stack(
            ports,
            settings.getOrDefault("ADMINISTRATION_SECRET", ""),
            hasComposePlugin() ? plugin(settings) : standalone(settings));
    stack.compose.start();
    return stack;
  }

  private static Startable plugin(Map<String, String> settings) {
    return new ComposeContainer(files())
        .withEnv(settings)
        .withPull(false)
        .withStartupTimeout(UP_WITHIN);
  }

  private static Startable standalone(Map<String, String> settings) {
    return new DockerComposeContainer<>(files())
        .withEnv(settings)
        .withPull(false)
        .withStartupTimeout(UP_WITHIN);
  }

  private static List<File> files() {
    List<File> files = new ArrayList<>();
    files.add(Compose.ROOT.resolve("docker-compose.yml").toFile());
    Optional.ofNullable(System.getenv("TENGUYUN_COMPOSE_OVERLAY"))
        .ifPresent(overlay -> files.add(Compose.ROOT.resolve(overlay).toFile()));
    return files;
  }

  /** How the administration logs in from outside. */
  Map<String, String> administration() {
    return BrokerLogin.scram("administration", administrationSecret);
  }

  /** The published port of a service. */
  int port(String service) {
    return ports.get(service.toUpperCase(java.util.Locale.ROOT));
  }

  /** The broker, as seen from this machine. */
  String bootstrapServers() {
    return "127.0.0.1:" + port("kafka");
  }

  /**
   * The registry, as seen from this machine. {@code TENGUYUN_REGISTRY_PATH} is where its
   * Confluent-compatible API lies, at the top by default.
   */
  RegistryConfig registry() {
    return RegistryConfig.at(
        "http://127.0.0.1:"
            + port("registry")
            + System.getenv().getOrDefault("TENGUYUN_REGISTRY_PATH", ""));
  }

  /** The container of a service. */
  ContainerState container(String service) {
    Optional<ContainerState> found =
        switch (compose) {
          case ComposeContainer plugin -> plugin.getContainerByServiceName(service + "-1");
          case DockerComposeContainer<?> old -> old.getContainerByServiceName(service + "_1");
          default -> throw new IllegalStateException("What runs compose is " + compose);
        };
    return found.orElseThrow(() -> new IllegalStateException("No container runs for " + service));
  }

  @Override
  public void close() {
    compose.stop();
  }

  private static boolean hasComposePlugin() {
    try {
      Process version =
          new ProcessBuilder("docker", "compose", "version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return version.waitFor() == 0;
    } catch (IOException noDocker) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking for docker compose", interrupted);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException("No free port", failure);
    }
  }
}
