package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.InvalidProblemException;
import java.math.BigDecimal;
import java.util.List;

/** Reads one candidacy. */
final class CandidacyReader {
  private static final List<String> KNOWN = List.of("worker", "vacancy", "tier", "merit");

  private final JsonCursor json;
  private final Members members;
  private String worker = "";
  private String vacancy = "";
  private int tier;
  private BigDecimal merit = BigDecimal.ZERO;

  CandidacyReader(JsonCursor json) {
    this.json = json;
    this.members = new Members(json, "candidacy", KNOWN);
  }

  void readInto(CandidacyProblem.Builder builder) throws ProblemFileException {
    json.object(this::readMember);
    members.checkComplete();
    try {
      builder.candidacy(worker, vacancy, tier, merit);
    } catch (InvalidProblemException e) {
      throw json.error(e);
    }
  }

  private void readMember(String name) throws ProblemFileException {
    members.found(name);
    switch (name) {
      case "worker" -> worker = json.text();
      case "vacancy" -> vacancy = json.text();
      case "tier" -> tier = json.wholeNumber();
      case "merit" -> merit = json.number();
      default -> throw members.unknown(name, KNOWN);
    }
  }
}
