package id.tenguyun.standalone.run;

import id.tenguyun.standalone.Tenguyun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in processes of their own, as a person would run it. */
final class Tenguyuns {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final Path logs;
  private int started;

  Tenguyuns(Path logs) {
    this.logs = logs;
  }

  /** One such process. */
  record Child(Process process, Path log) implements AutoCloseable {

    String output() throws IOException {
      return Files.readString(log);
    }

    /** Until it has said where it is. */
    void awaitReady() throws IOException, InterruptedException {
      Instant late = Instant.now().plus(READY_WITHIN);
      while (!output().contains("\nregistry  ")) {
        if (!process.isAlive() || Instant.now().isAfter(late)) {
          throw new AssertionError("It does not get ready:\n" + output());
        }
        Thread.sleep(200);
      }
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor();
    }

    int exitCode(Duration within) throws InterruptedException, IOException {
      if (!process.waitFor(within.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Still running after " + within + ":\n" + output());
      }
      return process.exitValue();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  Child start(String... arguments) throws IOException {
    Path log = logs.resolve("tenguyun-" + ++started + ".log");
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dtenguyun.home=" + PROJECT,
            "-Dtenguyun.registry.home=" + PROJECT.resolve("libs/local-platform/target/registry"),
            "-cp",
            System.getProperty("java.class.path"),
            Tenguyun.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Child(process, log);
  }
}
