package id.tenguyun.training.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is held about one person, as one document, for her to have (UU 27/2022, art. 7).
 *
 * @param actId the order, under which the trace of this read lies
 * @param exportedBy the officer who read it for her
 * @param at real time
 * @param person her own data, by graduation, from the vault
 * @param records every event of the log that names her id, by topic, in the order of each
 */
public record PersonExport(
    UUID workerId,
    String actId,
    String exportedBy,
    Instant at,
    List<PersonOnFile> person,
    Map<String, List<Entry>> records) {

  /**
   * One event.
   *
   * @param type simple name
   * @param recordedAt when the broker took it
   * @param content its fields; ciphertext is left out
   */
  public record Entry(String type, Instant recordedAt, Map<String, Object> content) {}

  @Override
  public String toString() {
    return "PersonExport of " + workerId + " (not shown)";
  }
}
