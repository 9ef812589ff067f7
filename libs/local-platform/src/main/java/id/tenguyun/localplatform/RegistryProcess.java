package id.tenguyun.localplatform;

import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.registry.SchemaRegistrar;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema registry, Apicurio behind Confluent's API, as a child process with a small heap. Its
 * ids lie in a file and outlive restarts. It ends when this process ends, see {@link
 * RegistryLauncher}.
 */
public final class RegistryProcess implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryProcess.class);
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);
  private static final long POLL_MILLIS = 100;

  private final Process process;
  private final int port;

  private RegistryProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts the registry and waits until it answers and asks for full compatibility.
   *
   * @param folder where its file and its own log lie
   * @param port where clients connect; 0 for any that is free
   * @throws StartFailedException if the port is taken or it does not become ready
   */
  public static RegistryProcess start(Path folder, int port) {
    RegistryPid pid = new RegistryPid(folder.resolve("registry.pid"));
    try {
      Files.createDirectories(folder);
      pid.endOrphan();
      int clientPort = Loopback.claim(port, "schema registry");
      int healthPort = Loopback.claim(0, "schema registry's health check");
      Process process = launch(folder, clientPort, healthPort);
      pid.write(process);
      RegistryProcess registry = new RegistryProcess(process, clientPort);
      registry.becomeReady(folder, healthPort);
      return registry;
    } catch (IOException e) {
      throw new StartFailedException(
          "The schema registry did not start in %s: %s.".formatted(folder, e),
          "Choose a data folder on a local disk that you may write to.",
          e);
    }
  }

  private static Process launch(Path folder, int clientPort, int healthPort) throws IOException {
    Path home = RegistryHome.find();
    String classPath =
        copyLauncher(folder) + java.io.File.pathSeparator + home.resolve("quarkus-run.jar");
    return new ProcessBuilder(command(folder, classPath, clientPort, healthPort))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(logFile(folder).toFile())
        .start();
  }

  private static List<String> command(
      Path folder, String classPath, int clientPort, int healthPort) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MaxMetaspaceSize=160m",
        "-XX:ReservedCodeCacheSize=48m",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dquarkus.http.host=" + Loopback.HOST,
        "-Dquarkus.http.port=" + clientPort,
        "-Dquarkus.management.host=" + Loopback.HOST,
        "-Dquarkus.management.port=" + healthPort,
        "-Dquarkus.http.access-log.enabled=false",
        // an id that was given out is on its file before anybody uses it: by default H2 writes half
        // a second later, and a log whose ids the registry has lost cannot be read any more
        "-Dapicurio.datasource.url=jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
            .formatted(folder.toAbsolutePath().resolve("h2")),
        "-Dapicurio.datasource.jdbc.initial-size=2",
        "-Dapicurio.datasource.jdbc.min-size=2",
        "-Dapicurio.datasource.jdbc.max-size=10",
        "-Dapicurio.ccompat.legacy-id-mode.enabled=false",
        "-cp",
        classPath,
        RegistryLauncher.class.getName(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
  }

  /** Our classes may lie inside a jar of jars, so the child gets its one class as a plain file. */
  private static Path copyLauncher(Path folder) throws IOException {
    String name = RegistryLauncher.class.getName().replace('.', '/') + ".class";
    Path root = folder.toAbsolutePath().resolve("launcher");
    Path target = root.resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream code = RegistryLauncher.class.getClassLoader().getResourceAsStream(name)) {
      if (code == null) {
        throw new IllegalStateException("Our own class is missing: " + name);
      }
      Files.copy(code, target, StandardCopyOption.REPLACE_EXISTING);
    }
    return root;
  }

  private void becomeReady(Path folder, int healthPort) {
    try {
      awaitHealth(folder, healthPort);
      try (SchemaRegistrar registrar = new SchemaRegistrar(RegistryConfig.onLaptop(url()))) {
        registrar.requireCompatibility();
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    LOG.atInfo().addKeyValue("url", url()).addKeyValue("pid", process.pid()).log("registry ready");
  }

  private void awaitHealth(Path folder, int healthPort) {
    URI ready = URI.create("http://%s:%d/health/ready".formatted(Loopback.HOST, healthPort));
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http, ready)) {
        if (!process.isAlive()) {
          throw notReady(folder, "ended with exit code " + process.exitValue());
        }
        if (System.nanoTime() > deadline) {
          throw notReady(folder, "was not ready within " + READY_WITHIN.toSeconds() + " s");
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the schema registry was starting", e);
    }
  }

  private static boolean answers(HttpClient http, URI ready) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      // nothing listens yet; the caller's deadline bounds how often we ask
      return false;
    }
  }

  private static StartFailedException notReady(Path folder, String what) {
    return new StartFailedException(
        "The schema registry " + what + ".", "Its own messages are in " + logFile(folder) + ".");
  }

  private static Path logFile(Path folder) {
    return folder.resolve("registry.log");
  }

  /** Base address of the Confluent-compatible API. */
  public String url() {
    return "http://%s:%d/apis/ccompat/v7".formatted(Loopback.HOST, port);
  }

  /** The process id of the child. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
