package id.tenguyun.placement.candidate;

import id.tenguyun.placement.SharedCodes;
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
    centreId = SharedCodes.of(centreId);
    programmeCode = SharedCodes.of(programmeCode);
    schemeCode = SharedCodes.of(schemeCode);
    units = SharedCodes.of(units);
  }
}
