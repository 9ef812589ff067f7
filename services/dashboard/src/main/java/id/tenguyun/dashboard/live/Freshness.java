package id.tenguyun.dashboard.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How old what the page says may be.
 *
 * @param checkedAt when the ends of the topics were last known; none before the first time
 * @param logLostAt since when the log does not answer; none while it does
 * @param storeLostAt since when the store does not; none while it does
 * @param topics by name
 */
public record Freshness(
    Optional<Instant> checkedAt,
    Optional<Instant> logLostAt,
    Optional<Instant> storeLostAt,
    List<Topic> topics) {

  public static final Freshness UNKNOWN =
      new Freshness(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Freshness {
    topics = List.copyOf(topics);
  }

  /**
   * One topic.
   *
   * @param behind records that are in the log and not on the page
   * @param lastEventAt domain time of the latest event on the page; none where none was dated
   */
  public record Topic(String name, long behind, Optional<Instant> lastEventAt) {}

  /** Records that are in the log and not on the page. */
  public long behind() {
    return topics.stream().mapToLong(Topic::behind).sum();
  }

  /** Whether everything answers and nothing is behind. */
  public boolean upToDate() {
    return checkedAt.isPresent() && logLostAt.isEmpty() && storeLostAt.isEmpty() && behind() == 0;
  }
}
