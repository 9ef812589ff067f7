package id.tenguyun.dashboard.books;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one partner's submissions to one topic.
 *
 * @param partner partner id, {@code office} or {@code reference}
 * @param received records in the topic
 * @param lastAt domain time of the latest receipt
 */
public record BookEntry(
    String partner,
    String topic,
    long received,
    long accepted,
    long duplicates,
    long rejected,
    long quarantined,
    Optional<Instant> lastAt) {

  /**
   * Received and not yet receipted; below 0 for a moment when a receipt is counted before what it
   * answers, as they lie in different topics.
   */
  public long pending() {
    return received - accepted - duplicates - rejected - quarantined;
  }
}
