package id.tenguyun.eventing.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The stamps that one intake gives: domain time to the microsecond, never less than the last. */
public final class Stamps {

  private final DomainClock clock;
  private Instant last = Instant.EPOCH;

  public Stamps(DomainClock clock) {
    this.clock = clock;
  }

  /** Goes on from what the inbox holds already. */
  public synchronized void resumeFrom(Instant greatestStamp) {
    clock.resumeFrom(greatestStamp);
    if (greatestStamp.isAfter(last)) {
      last = greatestStamp;
    }
  }

  /** The stamp for a record that arrives now. */
  public synchronized Instant next() {
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    if (now.isAfter(last)) {
      last = now;
    }
    return last;
  }

  /** The last stamp given or found. */
  public synchronized Instant last() {
    return last;
  }
}
