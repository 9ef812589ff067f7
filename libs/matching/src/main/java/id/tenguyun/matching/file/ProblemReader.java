package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.InvalidProblemException;
import id.tenguyun.matching.MatchingProblem;
import id.tenguyun.matching.Refusal.Part;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads one problem file; each member of the object may stand anywhere. */
final class ProblemReader {
  private static final Set<String> PARTS = Set.of("vacancies", "workers", "candidacies");

  private final JsonCursor json;
  private final CandidacyProblem.Builder builder = MatchingProblem.builder();
  private final Set<String> missing = new TreeSet<>(PARTS);
  private final String file;
  private final Places places = new Places();
  private @Nullable Map<String, String> expected;

  ProblemReader(String file, InputStream in) {
    this.file = file;
    this.json = new JsonCursor(file, in);
  }

  ProblemFile read() throws ProblemFileException {
    readWhole();
    json.throwNoted(null); // parts are missing then, and would be missed as unknown
    try {
      return new ProblemFile(builder.build(), expected);
    } catch (InvalidProblemException e) {
      throw new ProblemFileException(
          e.refusals().stream()
              .map(refusal -> places.located(file, refusal))
              .collect(Collectors.joining("\n")),
          e);
    }
  }

  /** What ends the reading early is told after what was noted before. */
  private void readWhole() throws ProblemFileException {
    try {
      json.next();
      json.object(this::readMember);
      json.expectEnd();
      if (!missing.isEmpty()) {
        throw json.error(
            "the problem has no " + String.join(", no ", missing) + ". It needs " + PARTS + ".");
      }
    } catch (JacksonException e) {
      json.note(
          "%s: line %d, column %d: not JSON as it should be: %s"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
      json.throwNoted(e);
    }
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
      case "vacancies" -> readEach(Part.VACANCY, () -> new VacancyReader(json).readInto(builder));
      case "workers" -> readEach(Part.WORKER, () -> new WorkerReader(json).readInto(builder));
      case "candidacies" ->
          readEach(Part.CANDIDACY, () -> new CandidacyReader(json).readInto(builder));
      default -> json.skip();
    }
  }

  /** Once one is refused nothing is built, so places of those taken suffice. */
  private void readEach(Part part, JsonCursor.Part element) throws ProblemFileException {
    json.elements(() -> {
      json.mark(places, part);
      element.read();
    });
  }

  private Map<String, String> readExpected() throws ProblemFileException {
    Map<String, String> answer = new LinkedHashMap<>();
    json.object(worker -> answer.put(worker, json.text()));
    return answer;
  }
}
