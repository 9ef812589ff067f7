package id.tenguyun.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final String REFERENCE = "../../data/reference";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(String... arguments) {
    return TenguyunCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "up",
        "submit",
        "round",
        "release",
        "exemption",
        "grievance",
        "finding",
        "correct",
        "outcomes",
        "worklist",
        "messages",
        "contact",
        "sheet",
        "why-not-me",
        "teach",
        "status",
        "audit",
        "match",
        "policy",
        "reference",
        "partners",
        "officer",
        "person",
        "keys",
        "breach",
        "quarantine",
        "version"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: tenguyun " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "register",
        "projects",
        "rotate",
        "revoke",
        "suspend",
        "reinstate",
        "close",
        "check"
      })
  void everyVerbOnPartnersExplainsItself(String verb) {
    assertThat(run("partners", verb, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: tenguyun partners " + verb);
  }

  @Test
  void aWrongCommandLineEndsWith2() {
    assertThat(run("submit", "graduations")).isEqualTo(2);
    assertThat(run("up", "--time-lapse", "fast")).isEqualTo(2);
    assertThat(errors.toString()).contains("as 6h, 90m or 1d");
  }

  @Test
  void aPortThatNobodyCanHaveEndsWith2() {
    assertThat(run("up", "--port", "99999", "--data", folder.toString())).isEqualTo(2);
    assertThat(errors.toString())
        .contains("--port is 99999; right would be a port from 1 to 65531");
  }

  @Test
  void whereNothingRunsItSaysHowToStart() {
    assertThat(run("status", "--data", folder.toString())).isEqualTo(4);
    assertThat(errors.toString()).contains("Nothing is running").contains("./tenguyun up");
  }

  @Test
  void aFolderOfAnotherVersionCannotBeStarted() throws IOException {
    Files.writeString(folder.resolve("version"), "tenguyun-data 0\n");
    assertThat(run("up", "--reference", REFERENCE, "--data", folder.toString())).isEqualTo(5);
    assertThat(errors.toString()).contains("belongs to another version");
  }

  @Test
  void aSoundReferenceFolderIsSound() {
    assertThat(run("reference", "check", REFERENCE)).isZero();
    assertThat(out.toString()).contains("0 problems");
  }

  @Test
  void aPolicyFileWithProblemsEndsWith3() throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), "id: broken\n");
    assertThat(run("policy", "check", file.toString())).isEqualTo(3);
    assertThat(out.toString()).contains("p.yaml: version");
    assertThat(run("policy", "check", REFERENCE + "/policies/kaltara-2026.yaml")).isZero();
  }

  @Test
  void everyPolicyFileIsLookedAtEvenAfterOneThatIsMissing() {
    String missing = folder.resolve("none.yaml").toString();
    assertThat(run("policy", "check", missing, REFERENCE + "/policies/kaltara-2026.yaml"))
        .isEqualTo(3);
    assertThat(out.toString())
        .contains("none.yaml: found no readable file", "kaltara-2026 version");
  }

  @Test
  void aTimeLapseIsDomainTimeForASecond() throws Exception {
    assertThat(new TimeLapse.Converter().convert("6h").pace()).isEqualTo(21_600);
    assertThat(new TimeLapse.Converter().convert("1.5d").pace()).isEqualTo(129_600);
  }
}
