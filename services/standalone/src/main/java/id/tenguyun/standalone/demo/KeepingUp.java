package id.tenguyun.standalone.demo;

import id.tenguyun.standalone.run.PacedClock;
import java.time.Duration;

/**
 * Slows the clock down while news reaches its readers hours late in domain time: on a machine that
 * does not keep up everybody would otherwise miss every deadline. Used by one thread.
 */
final class KeepingUp {

  /** Two of these and the longest time anybody takes to answer still fit into 48 hours. */
  private static final Duration LATE = Duration.ofHours(5);

  private static final Duration EARLY = Duration.ofHours(2);
  private static final double SLOWEST = 60;
  private static final double SLOWER = 0.7;
  private static final double FASTER = 1.03;

  private final PacedClock clock;
  private final double wanted;
  private double pace;

  KeepingUp(PacedClock clock, double wanted) {
    this.clock = clock;
    this.wanted = wanted;
    this.pace = wanted;
    clock.pace(wanted);
  }

  /** Takes note of how old the oldest news was that came in the last step; zero if none did. */
  void newsWasLateBy(Duration lag) {
    double next = pace;
    if (lag.compareTo(LATE) > 0) {
      next = Math.max(SLOWEST, pace * SLOWER);
    } else if (lag.compareTo(EARLY) < 0) {
      next = Math.min(wanted, pace * FASTER);
    }
    if (next != pace) {
      pace = next;
      clock.pace(pace);
    }
  }

  /** For people; empty at full pace. */
  String note() {
    return pace < wanted * 0.9
        ? "  (slowed to %.1f h a second, so that answers keep up)".formatted(pace / 3_600)
        : "";
  }
}
