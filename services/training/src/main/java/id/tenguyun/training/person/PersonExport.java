package id.tenguyun.training.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about one person, as one document, for her to have: who holds what, for
 * what purpose and how long (UU 27/2022, art. 5), so that she can have it mended (art. 6), and a
 * copy of it (art. 7). Of records in which others stand too it gives her own share alone.
 *
 * @param actId the order, under which the trace of this read lies
 * @param exportedBy the officer who read it for her
 * @param at real time
 * @param person her own data, by graduation, from the vault
 * @param holdings one entry for each kind of topic that holds something about her
 * @param reads every read of her data in plain that was granted, this one among them, oldest first
 * @param records every event of the log that names her id, by topic, in the order of each
 */
public record PersonExport(
    UUID workerId,
    String actId,
    String exportedBy,
    Instant at,
    List<PersonOnFile> person,
    List<Holding> holdings,
    List<Read> reads,
    Map<String, List<Entry>> records) {

  /**
   * What is held in one kind of topic.
   *
   * @param topic its name in the list of topics, with {@code <id>} for any partner
   * @param purpose what it is for
   * @param heldBy who writes it
   * @param readableBy who may read it
   * @param keptDays null where the law wants it kept as record, for ever
   * @param records how many of hers this document gives; 0 where they say the same again
   */
  public record Holding(
      String topic,
      String purpose,
      List<String> heldBy,
      List<String> readableBy,
      @Nullable Long keptDays,
      int records) {}

  /**
   * A read of her data in plain.
   *
   * @param at domain time
   * @param by the person who read
   * @param of whom she or he read for: an employer's code, or {@code office}
   * @param purpose what for
   * @param data what could be read
   */
  public record Read(Instant at, String by, String of, String purpose, List<String> data) {}

  /**
   * One event.
   *
   * @param type simple name
   * @param recordedAt when the broker took it
   * @param content its fields; ciphertext, and what is about others, is left out
   */
  public record Entry(String type, Instant recordedAt, Map<String, Object> content) {}

  @Override
  public String toString() {
    return "PersonExport of " + workerId + " (not shown)";
  }
}
