package id.tenguyun.localplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.registry.IncompatibleSchemaException;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.registry.SchemaRegistrar;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryProcessTest {

  private static final Schema FIRST =
      SchemaBuilder.record("id.tenguyun.test.Certificate")
          .fields()
          .requiredString("number")
          .endRecord();
  private static final Schema BREAKING =
      SchemaBuilder.record("id.tenguyun.test.Certificate")
          .fields()
          .requiredLong("number")
          .endRecord();

  @TempDir Path temp;

  @Test
  void idsOutliveARestartAndAnIncompatibleSchemaIsRefused() {
    SortedMap<String, Integer> before;
    try (RegistryProcess registry = RegistryProcess.start(temp, 0)) {
      before = register(registry, FIRST);
      assertThat(register(registry, FIRST)).isEqualTo(before);
    }
    try (RegistryProcess registry = RegistryProcess.start(temp, 0)) {
      assertThat(register(registry, FIRST)).isEqualTo(before);
      assertThatThrownBy(() -> register(registry, BREAKING))
          .isInstanceOf(IncompatibleSchemaException.class)
          .hasMessageContaining("id.tenguyun.test.Certificate");
    }
  }

  @Test
  void endsWithItsParentHoweverThatEnds() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-D" + RegistryHome.PROPERTY + "=" + RegistryHome.find(),
                "-cp",
                System.getProperty("java.class.path"),
                RegistryParent.class.getName(),
                temp.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ProcessHandle child;
    try (var output = parent.inputReader()) {
      String line;
      do {
        line = output.readLine();
        assertThat(line).as("the parent ended early").isNotNull();
      } while (!line.startsWith("CHILD "));
      child = ProcessHandle.of(Long.parseLong(line.substring(6))).orElseThrow();
    }

    parent.destroyForcibly();

    child.onExit().get(20, TimeUnit.SECONDS);
    // its file is free again, and a restart finds it
    try (RegistryProcess again = RegistryProcess.start(temp, 0)) {
      assertThat(again.pid()).isNotEqualTo(child.pid());
    }
  }

  private static SortedMap<String, Integer> register(RegistryProcess registry, Schema schema) {
    try (SchemaRegistrar registrar = new SchemaRegistrar(RegistryConfig.at(registry.url()))) {
      return registrar.register(List.of(schema));
    }
  }
}
