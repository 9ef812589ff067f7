package id.tenguyun.dashboard.books;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of everything on one sender's topic, as it is kept.
 *
 * @param received records that ever were in the topic
 * @param lastAt domain time of the latest receipt
 */
public record Book(
    long received,
    long accepted,
    long duplicates,
    long rejected,
    long quarantined,
    @Nullable Instant lastAt) {

  /** Before anything came. */
  public static final Book EMPTY = new Book(0, 0, 0, 0, 0, null);

  /** So many more records in the topic. */
  public Book received(long more) {
    return new Book(received + more, accepted, duplicates, rejected, quarantined, lastAt);
  }

  /** A receipt that says accepted. */
  public Book accepted(Instant at) {
    return new Book(received, accepted + 1, duplicates, rejected, quarantined, later(at));
  }

  /** A receipt that says known already. */
  public Book duplicate(Instant at) {
    return new Book(received, accepted, duplicates + 1, rejected, quarantined, later(at));
  }

  /** A receipt that says turned down. */
  public Book rejected(Instant at) {
    return new Book(received, accepted, duplicates, rejected + 1, quarantined, later(at));
  }

  /** So many more records that nobody could read. */
  public Book quarantined(long more) {
    return new Book(received, accepted, duplicates, rejected, quarantined + more, lastAt);
  }

  private Instant later(Instant at) {
    return lastAt == null || at.isAfter(lastAt) ? at : lastAt;
  }
}
