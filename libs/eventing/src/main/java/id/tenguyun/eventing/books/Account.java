package id.tenguyun.eventing.books;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of everything on one topic that senders write. It balances when nothing is open:
 * received = accepted + duplicates + rejected + quarantined.
 *
 * @param topic concrete name
 * @param sender partner id, or {@code office}
 * @param logStart first offset of each partition when the account was opened; what lay before it
 *     had expired and is known by its answer alone
 * @param seen raw records seen from there on
 * @param answeredBefore answers to what lay before
 * @param accepted receipts of this kind, as those below
 * @param lastAnswerAt domain time of the latest answer
 */
public record Account(
    String topic,
    String sender,
    Map<String, Long> logStart,
    long seen,
    long answeredBefore,
    long accepted,
    long duplicates,
    long rejected,
    long quarantined,
    @Nullable Instant lastAnswerAt) {

  static Account opened(String topic, String sender, Map<String, Long> logStart) {
    return new Account(topic, sender, logStart, 0, 0, 0, 0, 0, 0, null);
  }

  /** Records that ever came, as far as the log can tell. */
  public long received() {
    return seen + answeredBefore;
  }

  /**
   * Received and not answered yet; answers that were read before what they answer count below 0.
   */
  public long open() {
    return received() - accepted - duplicates - rejected - quarantined;
  }

  Account withSeen() {
    return new Account(
        topic,
        sender,
        logStart,
        seen + 1,
        answeredBefore,
        accepted,
        duplicates,
        rejected,
        quarantined,
        lastAnswerAt);
  }

  Account with(Answer answer, int partition, long offset, @Nullable Instant at) {
    boolean before = offset < logStart.getOrDefault(Integer.toString(partition), 0L);
    return new Account(
        topic,
        sender,
        logStart,
        seen,
        answeredBefore + (before ? 1 : 0),
        accepted + answer.one(Answer.ACCEPTED),
        duplicates + answer.one(Answer.DUPLICATE),
        rejected + answer.one(Answer.REJECTED),
        quarantined + answer.one(Answer.QUARANTINED),
        later(lastAnswerAt, at));
  }

  private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }

  /** How a submission ends. */
  enum Answer {
    ACCEPTED,
    DUPLICATE,
    REJECTED,
    QUARANTINED;

    long one(Answer kind) {
      return this == kind ? 1 : 0;
    }
  }
}
