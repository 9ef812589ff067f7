package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.InvalidProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one worker. */
final class WorkerReader {
  private static final List<String> KNOWN = List.of("id", "traits", "preferences");

  private final JsonCursor json;
  private final Members members;
  private String id = "";
  private final Set<String> traits = new LinkedHashSet<>();
  private List<String> preferences = List.of();

  WorkerReader(JsonCursor json) {
    this.json = json;
    this.members = new Members(json, "worker", List.of("id", "preferences"));
  }

  void readInto(CandidacyProblem.Builder builder) throws ProblemFileException {
    json.object(this::readMember);
    members.checkComplete();
    try {
      builder.worker(id, traits, preferences);
    } catch (InvalidProblemException e) {
      throw json.error(e);
    }
  }

  private void readMember(String name) throws ProblemFileException {
    members.found(name);
    switch (name) {
      case "id" -> id = json.text();
      case "traits" -> json.array(this::readTrait);
      case "preferences" -> preferences = json.texts();
      default -> throw members.unknown(name, KNOWN);
    }
  }

  private void readTrait() throws ProblemFileException {
    String trait = json.text();
    if (!traits.add(trait)) {
      throw json.error("trait \"" + trait + "\" is there twice.");
    }
  }
}
