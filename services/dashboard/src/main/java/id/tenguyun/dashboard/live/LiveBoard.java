package id.tenguyun.dashboard.live;

import id.tenguyun.dashboard.Board;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The latest view, for readers on any thread, and a way to wait for the next one. Starts with what
 * the store last held; the fold publishes once it has read the log to its end, so that a reader
 * never sees figures run through history again.
 */
public final class LiveBoard {

  /**
   * A view and its number.
   *
   * @param version rises with every view
   * @param current whether it has caught up with the log; else it is what the store last held
   * @param positions how far the log was read, as next offset by partition of a topic
   */
  public record Edition(
      long version, boolean current, Board.View view, Map<String, Long> positions) {
    public Edition {
      positions = Map.copyOf(positions);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition published = lock.newCondition();
  private volatile Edition edition = new Edition(0, false, Board.View.NONE, Map.of());
  private volatile Freshness freshness = Freshness.UNKNOWN;
  private volatile boolean closed;

  public Edition edition() {
    return edition;
  }

  /** How old the view may be. */
  public Freshness freshness() {
    return freshness;
  }

  /** Says how old the view may be; readers are told when that changes what the page says. */
  public void freshness(Freshness now) {
    Freshness before = freshness;
    freshness = now;
    if (!before.logLostAt().equals(now.logLostAt())
        || !before.storeLostAt().equals(now.storeLostAt())) {
      touch();
    }
  }

  /** Offers a view from the store, for as long as nothing better is known. */
  public void stored(Board.View view, Map<String, Long> positions) {
    replace(view, false, positions);
  }

  /** Publishes a view that has caught up. */
  public void publish(Board.View view, Map<String, Long> positions) {
    replace(view, true, positions);
  }

  /** Makes a new version of the same view, because something beside it has changed. */
  public void touch() {
    lock.lock();
    try {
      Edition now = edition;
      edition = new Edition(now.version() + 1, now.current(), now.view(), now.positions());
      published.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a version after the given one, but no longer than this, nor after the end. */
  public Edition await(long version, Duration most) throws InterruptedException {
    long left = most.toNanos();
    lock.lockInterruptibly();
    try {
      while (edition.version() <= version && !closed && left > 0) {
        left = published.awaitNanos(left);
      }
      return edition;
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waiting, for a stop. */
  public void close() {
    lock.lock();
    try {
      closed = true;
      published.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public boolean closed() {
    return closed;
  }

  private void replace(Board.View view, boolean current, Map<String, Long> positions) {
    lock.lock();
    try {
      if (current || !edition.current()) {
        edition = new Edition(edition.version() + 1, current, view, positions);
        published.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
