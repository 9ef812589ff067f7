package id.tenguyun.matching.file;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.InvalidProblemException;
import id.tenguyun.matching.SeatPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one vacancy; its floors must rise, as only a first round's do. */
final class VacancyReader {
  private static final List<String> KNOWN =
      List.of("id", "openings", "floors", "traitSeats", "outsiderCap");

  private final JsonCursor json;
  private final Members members;
  private String id = "";
  private int openings;
  private final List<Integer> floors = new ArrayList<>();
  private final Map<String, Integer> traitSeats = new TreeMap<>();
  private int outsiderCap;

  VacancyReader(JsonCursor json) {
    this.json = json;
    this.members = new Members(json, "vacancy", List.of("id", "openings", "floors", "outsiderCap"));
  }

  void readInto(CandidacyProblem.Builder builder) throws ProblemFileException {
    json.object(this::readMember);
    members.checkComplete();
    checkRising();
    try {
      builder.vacancy(SeatPlan.of(id, openings, floors, traitSeats, outsiderCap));
    } catch (InvalidProblemException e) {
      throw json.error(e);
    }
  }

  private void readMember(String name) throws ProblemFileException {
    members.found(name);
    switch (name) {
      case "id" -> id = json.text();
      case "openings" -> openings = json.wholeNumber();
      case "floors" -> json.array(() -> floors.add(json.wholeNumber()));
      case "traitSeats" -> json.object(code -> traitSeats.put(code, json.wholeNumber()));
      case "outsiderCap" -> outsiderCap = json.wholeNumber();
      default -> throw members.unknown(name, KNOWN);
    }
  }

  private void checkRising() throws ProblemFileException {
    for (int i = 1; i < floors.size(); i++) {
      if (floors.get(i) < floors.get(i - 1)) {
        throw json.error(
            "vacancy \"%s\": the floors %s fall from %d to %d. They are cumulative and must rise."
                .formatted(id, floors, floors.get(i - 1), floors.get(i)));
      }
    }
  }
}
