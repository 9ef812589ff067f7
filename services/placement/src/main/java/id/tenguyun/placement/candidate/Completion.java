package id.tenguyun.placement.candidate;

import java.time.LocalDate;
import java.util.List;

/** A training that a worker completed. */
public record Completion(
    String centreId,
    String graduationId,
    String programmeCode,
    String schemeCode,
    List<String> units,
    LocalDate completedOn) {

  public Completion {
    units = List.copyOf(units);
  }
}
