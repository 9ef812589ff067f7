package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.MatchingProblem;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one problem file; each member of the object may stand anywhere. */
final class ProblemReader {
  private static final Set<String> PARTS = Set.of("vacancies", "workers", "candidacies");

  private final JsonCursor json;
  private final CandidacyProblem.Builder builder = MatchingProblem.builder();
  private final Set<String> missing = new TreeSet<>(PARTS);
  private @Nullable Map<String, String> expected;

  ProblemReader(String file, InputStream in) {
    this.json = new JsonCursor(file, in);
  }

  ProblemFile read() throws ProblemFileException {
    json.next();
    json.object(this::readMember);
    json.expectEnd();
    if (!missing.isEmpty()) {
      throw json.error(
          "the problem has no " + String.join(", no ", missing) + ". It needs " + PARTS + ".");
    }
    return new ProblemFile(builder.build(), expected);
  }

  private void readMember(String name) throws ProblemFileException {
    switch (name) {
      case "problem" -> json.object(this::readPart);
      case "expected" -> expected = readExpected();
      default -> readPart(name);
    }
  }

  private void readPart(String name) throws ProblemFileException {
    if (PARTS.contains(name) && !missing.remove(name)) {
      throw json.error("\"" + name + "\" is there twice.");
    }
    switch (name) {
      case "vacancies" -> json.array(() -> new VacancyReader(json).readInto(builder));
      case "workers" -> json.array(() -> new WorkerReader(json).readInto(builder));
      case "candidacies" -> json.array(() -> new CandidacyReader(json).readInto(builder));
      default -> json.skip();
    }
  }

  private Map<String, String> readExpected() throws ProblemFileException {
    Map<String, String> answer = new LinkedHashMap<>();
    json.object(worker -> answer.put(worker, json.text()));
    return answer;
  }
}
