package id.tenguyun.matching.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.matching.MatchingEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row changes one thing in a good file and says what the error must name. */
class BadInputTest {
  private static final String GOOD =
      """
      {"problem": {
      "vacancies": [{"id": "v", "openings": 2, "floors": [0, 0, 1, 2], "traitSeats": {"T": 1}, "outsiderCap": 0}],
      "workers": [{"id": "a", "traits": ["T"], "preferences": ["v"]}, {"id": "b", "traits": [], "preferences": []}],
      "candidacies": [{"worker": "a", "vacancy": "v", "tier": 4, "merit": 10}, {"worker": "b", "vacancy": "v", "tier": 3, "merit": 9.5}]
      }, "expected": {"a": "v"}}
      """;

  @TempDir Path folder;

  @Test
  void theGoodFileIsGood() throws IOException {
    assertThat(run(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "worker": "a", "vacancy": "v" | "worker": "x", "vacancy": "v" | candidacy of "x" at "v": there is no worker "x"
          "worker": "a", "vacancy": "v" | "worker": "a", "vacancy": "y" | candidacy of "a" at "y": there is no vacancy "y"
          "preferences": ["v"] | "preferences": ["v", "z"] | worker "a" prefers vacancy "z", but there is no such vacancy
          "preferences": ["v"] | "preferences": ["v", "v"] | worker "a" prefers vacancy "v" twice
          "worker": "a", "vacancy": "v" | "worker": "b", "vacancy": "v" | candidacy of "b" at "v" is there twice
          [0, 0, 1, 2] | [0, 2, 1, 2] | , /problem/vacancies/0: vacancy "v": the floors [0, 2, 1, 2] fall from 2 to 1
          [0, 0, 1, 2] | [0, 0, 1, 3] | the floor of tier 4 is 3. A floor is from 0 to the openings, 2
          [0, 0, 1, 2] | [0, 0, 1] | floors has 3 numbers
          [0, 0, 1, 2] | [-1, 0, 1, 2] | the floor of tier 1 is -1
          "openings": 2 | "openings": -2 | vacancy "v": openings is -2. It must be 0 or more
          "openings": 2 | "openings": 2147483648 | , /problem/vacancies/0/openings: 2147483648 is out of range
          "openings": 2 | "openings": 2.5 | 2.5 is not a whole number
          "openings": 2 | "openings": "2" | 2 is not a whole number
          "openings": 2, | "" | this vacancy lacks openings
          "outsiderCap": 0 | "outsiderCap": -1 | vacancy "v": outsiderCap is -1
          {"T": 1} | {"T": -1} | vacancy "v": traitSeats "T" is -1
          ["T"] | ["A","B","C","D","E","F","G","H"] | is one too many after
          "tier": 4 | "tier": 6 | candidacy of "a" at "v": tier 6 does not exist. Tiers go from 1 to 5
          "merit": 10 | "merit": 9.50 | vacancy "v": workers "a" and "b" have the same merit, 9.5
          "merit": 10 | "merit": -1 | merit -1 is below 0
          "merit": 10 | "merit": "ten" | , /problem/candidacies/0/merit: ten is not a number
          "id": "b" | "id": "a" | worker "a" is there twice
          "id": "b" | "id": "" | a worker has the id "". An id may not be blank
          "id": "b" | "id": "b\\tc" | has the control character U+0009
          "tier": 4 | "ring": 4 | candidacy has no member "ring"
          "candidacies" | "candidatures" | the problem has no candidacies
          "expected" | : | line 5
          """)
  void namesWhatIsWrong(String good, String bad, String named) throws IOException {
    assertThat(GOOD).contains(good);

    String errors = run(GOOD.replace(good, bad.equals("\"\"") ? "" : bad));

    assertThat(errors).startsWith(folder.resolve("problem.json") + ": ").contains(named);
  }

  /** Each row's fault stands on this line, from this column on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "worker": "a", "vacancy": "v" | "worker": "x", "vacancy": "v" | 4 | 17
          "worker": "b", "vacancy": "v" | "worker": "b", "vacancy": "y" | 4 | 74
          "preferences": ["v"] | "preferences": ["v", "z"] | 3 | 13
          "preferences": [] | "preferences": ["v", "v"] | 3 | 65
          "worker": "b", "vacancy": "v" | "worker": "a", "vacancy": "v" | 4 | 74
          "merit": 9.5 | "merit": 10.0 | 4 | 74
          [0, 0, 1, 2] | [0, 2, 1, 2] | 2 | 106
          "openings": 2 | "openings": -2 | 2 | 107
          "tier": 4 | "tier": 6 | 4 | 71
          "merit": 10 | "merit": "ten" | 4 | 69
          "id": "b" | "id": "a" | 3 | 108
          """)
  void saysWhere(String good, String bad, int line, int column) throws IOException {
    assertThat(GOOD).contains(good);

    assertThat(run(GOOD.replace(good, bad))).contains("line " + line + ", column " + column);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() throws IOException {
    String bad =
        """
        {"problem": {
        "vacancies": [
        {"id": "v", "openings": 1, "floors": [0, 0, 0, 0], "outsiderCap": 0},
        {"id": "w", "openings": 2147483647, "floors": [0, 0, 0, 0], "outsiderCap": 0}],
        "workers": [
        {"id": "a", "preferences": ["v", "z"]},
        {"id": "b", "preferences": ["v", "v", "w"]}],
        "candidacies": [
        {"worker": "a", "vacancy": "v", "tier": 4, "merit": 10},
        {"worker": "b", "vacancy": "v", "tier": 4, "merit": 10},
        {"worker": "x", "vacancy": "v", "tier": 4, "merit": 11},
        {"worker": "a", "vacancy": "y", "tier": 4, "merit": 12},
        {"worker": "a", "vacancy": "v", "tier": 4, "merit": 13}]
        }}
        """;
    assertThat(run(bad).lines().map(line -> line.substring(line.indexOf(": line") + 2)))
        .containsExactlyInAnyOrder(
            "line 4, column 1: with vacancy \"w\" and its 2147483647 the openings add up to"
                + " 2147483648. They may be 2147483647 in all.",
            "line 6, column 1: worker \"a\" prefers vacancy \"z\", but there is no such vacancy."
                + " Every preference needs a candidacy.",
            "line 7, column 1: worker \"b\" prefers vacancy \"v\" twice. Each may stand once.",
            "line 7, column 1: worker \"b\" prefers vacancy \"w\", but she has no candidacy there."
                + " Every preference needs a candidacy.",
            "line 10, column 1: vacancy \"v\": workers \"a\" and \"b\" have the same merit, 10."
                + " Without a lottery merits differ.",
            "line 11, column 1: candidacy of \"x\" at \"v\": there is no worker \"x\". Maybe it is"
                + " missing from the problem.",
            "line 12, column 1: candidacy of \"a\" at \"y\": there is no vacancy \"y\". Maybe it is"
                + " missing from the problem.",
            "line 13, column 1: candidacy of \"a\" at \"v\" is there twice, with merits 10 and"
                + " 13.");
  }

  @Test
  void aFaultInOnePartDoesNotHideThoseInOthers() throws IOException {
    String errors =
        run(
            GOOD.replace("\"openings\": 2", "\"openings\": [2]")
                .replace("\"id\": \"b\", \"traits\": []", "\"id\": \"b\", \"trait\": {}")
                .replace("\"tier\": 4", "\"tier\": 9")
                .replace("\"merit\": 9.5", "\"merit\": null")
                .replace("{\"a\": \"v\"}}", ""));
    assertThat(errors.lines()).hasSize(5);
    assertThat(errors)
        .contains(": line 2, column 39, /problem/vacancies/0/openings: not a whole number.")
        .contains(": worker has no member \"trait\"")
        .contains(": tier 9 does not exist")
        .contains("/problem/candidacies/1/merit: null is not a number.")
        .contains(": line 6, column 1: not JSON as it should be");
  }

  @Test
  void faultsOfOneCauseAreNotToldWithoutEnd() throws IOException {
    String many = "{\"worker\": \"x\", \"vacancy\": \"v\", \"tier\": 4, \"merit\": 1},".repeat(300);
    assertThat(run(GOOD.replace("\"candidacies\": [", "\"candidacies\": [" + many)).lines())
        .hasSize(101)
        .last()
        .asString()
        .endsWith(": 200 more are wrong.");
    assertThat(
            run(GOOD.replace("\"candidacies\": [", "\"candidacies\": [" + many.replace("4", "7")))
                .lines())
        .hasSize(101)
        .last()
        .asString()
        .endsWith("there may be more; reading stopped here.");
  }

  @Test
  void aPreferenceNeedsACandidacy() throws IOException {
    assertThat(
            run(
                GOOD.replace(
                    "{\"worker\": \"a\", \"vacancy\": \"v\", \"tier\": 4, \"merit\": 10}, ", "")))
        .contains("worker \"a\" prefers vacancy \"v\", but she has no candidacy there");
  }

  @Test
  void openingsMayNotAddUpToMoreThanAnInt() throws IOException {
    String many =
        GOOD.replace("\"openings\": 2", "\"openings\": 2147483647")
            .replace(
                "\"outsiderCap\": 0}]",
                "\"outsiderCap\": 0}, {\"id\": \"w\", \"openings\": 1, \"floors\": [0,0,0,0],"
                    + " \"traitSeats\": {}, \"outsiderCap\": 0}]");
    assertThat(run(many))
        .contains("with vacancy \"w\" and its 1 the openings add up to 2147483648");
  }

  @Test
  void aMissingFileAndACutOneAreNamed() throws IOException {
    StringBuilder errors = new StringBuilder();
    int status =
        MatchCommand.run(List.of(folder.resolve("none.json")), false, new StringBuilder(), errors);
    assertThat(status).isEqualTo(MatchCommand.BAD_INPUT);
    assertThat(errors).contains("none.json: there is no such file");
    assertThat(run(GOOD.substring(0, 200))).contains("line 3");
  }

  @Test
  void aDifferentAnswerIsNamed() throws IOException {
    assertThat(run(GOOD.replace("{\"a\": \"v\"}", "{\"b\": \"v\"}")))
        .contains("worker \"a\" is at \"v\", expected no vacancy")
        .contains("worker \"b\" is at no vacancy, expected \"v\"");
  }

  @Test
  void aLongFileStreams() throws Exception {
    Path file = folder.resolve("large.json");
    int workers = 20_000;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"vacancies\": [\n");
      for (int v = 0; v < 200; v++) {
        out.write(
            "%s{\"id\": \"v%d\", \"openings\": 20, \"floors\": [0,0,5,10], \"traitSeats\": {}, \"outsiderCap\": 5}%n"
                .formatted(v == 0 ? "" : ",", v));
      }
      out.write("], \"workers\": [\n");
      for (int w = 0; w < workers; w++) {
        out.write(w == 0 ? "" : ",");
        out.write("{\"id\": \"w" + w + "\", \"traits\": [], \"preferences\": [");
        for (int p = 0; p < 9; p++) {
          out.write((p == 0 ? "\"v" : ", \"v") + (w + p * 21) % 200 + "\"");
        }
        out.write("]}\n");
      }
      out.write("], \"candidacies\": [\n");
      for (int w = 0; w < workers; w++) {
        for (int p = 0; p < 9; p++) {
          out.write(w + p == 0 ? "" : ",");
          out.write(
              "{\"worker\": \"w"
                  + w
                  + "\", \"vacancy\": \"v"
                  + (w + p * 21) % 200
                  + "\", \"tier\": "
                  + (1 + (w + p) % 5)
                  + ", \"merit\": "
                  + (w * 7L % 1_000_003)
                  + "}\n");
        }
      }
      out.write("]}\n");
    }
    ProblemFile read = ProblemFile.read(file);
    assertThat(read.problem().candidacies()).hasSize(180_000);
    // the candidates of every fifth vacancy are outsiders all, and its cap is 5
    assertThat(MatchingEngine.match(read.problem()).assignments().size())
        .isEqualTo(160 * 20 + 40 * 5);
  }

  private String run(String text) throws IOException {
    Path file = folder.resolve("problem.json");
    Files.writeString(file, text);
    StringBuilder errors = new StringBuilder();
    int status = MatchCommand.run(List.of(file), false, new StringBuilder(), errors);
    assertThat(status == MatchCommand.OK).isEqualTo(errors.isEmpty());
    return errors.toString();
  }
}
