package id.tenguyun.dashboard.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when something that the page lives on does not answer. Safe for several threads. */
public final class Contact {

  private final InstantSource clock;
  private volatile @Nullable Instant lostAt;

  /**
   * A contact that holds.
   *
   * @param clock wall-clock time
   */
  public Contact(InstantSource clock) {
    this.clock = clock;
  }

  /** It does not answer; what counts is since when. */
  public synchronized void lost() {
    if (lostAt == null) {
      lostAt = clock.instant();
    }
  }

  /** It answers. */
  public synchronized void held() {
    lostAt = null;
  }

  public Optional<Instant> lostAt() {
    return Optional.ofNullable(lostAt);
  }
}
