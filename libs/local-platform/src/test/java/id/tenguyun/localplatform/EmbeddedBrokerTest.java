package id.tenguyun.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  @TempDir Path temp;

  @Test
  void recordsOutliveARestartOnAnotherPort() throws Exception {
    Path folder = temp.resolve("broker");
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      Records.createTopic(broker.bootstrapServers(), "log");
      Records.append(broker.bootstrapServers(), "log", List.of("one", "two"));
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      Records.append(broker.bootstrapServers(), "log", List.of("three"));
      assertThat(Records.read(broker.bootstrapServers(), "log"))
          .containsExactly("one", "two", "three");
    }
  }

  @Test
  void acknowledgedRecordsOutliveAKill() throws Exception {
    Path folder = temp.resolve("broker");
    int killed = 0;
    for (int round = 0; round < 2; round++) {
      Process child = startChild(folder, round);
      try (var output = child.inputReader()) {
        String line;
        do {
          line = output.readLine();
          assertThat(line).as("the child ended early: see %s/child.log", temp).isNotNull();
        } while (!line.startsWith("ACKNOWLEDGED"));
      }
      child.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
      killed++;
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
      List<String> expected = new ArrayList<>();
      for (int round = 0; round < killed; round++) {
        expected.addAll(BrokerChild.records(round));
      }
      assertThat(Records.read(broker.bootstrapServers(), "log")).isEqualTo(expected);
    }
  }

  private Process startChild(Path folder, int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            BrokerChild.class.getName(),
            folder.toString(),
            Integer.toString(round))
        .redirectError(temp.resolve("child.log").toFile())
        .start();
  }

  @Test
  void saysWhichPortIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, Loopback.address())) {
      assertThatThrownBy(() -> EmbeddedBroker.start(temp.resolve("broker"), other.getLocalPort()))
          .isInstanceOf(StartFailedException.class)
          .hasMessageContaining(
              "Port " + other.getLocalPort() + " on 127.0.0.1, wanted for the broker, is taken");
    }
  }

  @Test
  void refusesAFolderWhoseIdentityIsLost() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("broker"));
    assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
        .isInstanceOf(StartFailedException.class)
        .hasMessageContaining("without meta.properties");
  }
}
