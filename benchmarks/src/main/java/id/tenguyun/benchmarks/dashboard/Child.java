package id.tenguyun.benchmarks.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of ours, with this one's class path. */
final class Child implements AutoCloseable {

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  static Child start(Path log, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    try {
      return new Child(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  /** Bytes of live objects on its heap: what a full collection leaves. */
  long liveBytes() {
    try {
      Process jcmd =
          new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String total = new String(jcmd.getInputStream().readAllBytes()).strip();
      String[] last = total.substring(total.lastIndexOf('\n') + 1).strip().split("\\s+");
      return Long.parseLong(last[2]); // Total, instances, bytes
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As kill -9. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
