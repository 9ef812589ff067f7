package id.tenguyun.matching.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.audit.Auditor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedCasesTest {

  static List<Path> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(PublishedCasesTest.class.getResource("/matching-cases").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheExpectedAnswer(Path file) throws ProblemFileException {
    ProblemFile read = ProblemFile.read(file);

    var result = MatchingEngine.match(read.problem());

    assertThat(result.assignments()).isEqualTo(read.expected());
    assertThat(Auditor.audit(read.problem(), result)).isEmpty();
  }

  @Test
  void printsOneLineAFile() throws Exception {
    StringBuilder out = new StringBuilder();
    StringBuilder errors = new StringBuilder();

    int status = MatchCommand.run(cases(), false, out, errors);

    assertThat(status).isEqualTo(MatchCommand.OK);
    assertThat(errors).isEmpty();
    assertThat(out.toString().lines()).hasSameSizeAs(cases());
  }
}
