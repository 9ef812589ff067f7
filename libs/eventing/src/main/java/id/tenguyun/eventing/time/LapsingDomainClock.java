package id.tenguyun.eventing.time;

import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Domain time that starts where it is told and runs faster than real time. Contexts of one process
 * share one instance, so that their inboxes agree.
 */
public final class LapsingDomainClock implements DomainClock {

  private static final double NANOS_A_SECOND = 1e9;

  private final double rate;
  private final LongSupplier nanoTime;
  private Instant base;
  private long baseNanos;

  /**
   * Starts to run at once.
   *
   * @param rate domain seconds in a real second, more than 0
   */
  public LapsingDomainClock(Instant start, double rate) {
    this(start, rate, System::nanoTime);
  }

  LapsingDomainClock(Instant start, double rate, LongSupplier nanoTime) {
    if (!(rate > 0)) {
      throw new IllegalArgumentException(
          "The clock's rate is %s; it must be more than 0 domain seconds a second".formatted(rate));
    }
    this.rate = rate;
    this.nanoTime = nanoTime;
    this.base = start;
    this.baseNanos = nanoTime.getAsLong();
  }

  @Override
  public synchronized Instant now() {
    // in seconds: nanoseconds of domain time would overflow within days at six hours a second
    double seconds = (nanoTime.getAsLong() - baseNanos) / NANOS_A_SECOND * rate;
    long whole = (long) seconds;
    return base.plusSeconds(whole).plusNanos((long) ((seconds - whole) * NANOS_A_SECOND));
  }

  @Override
  public synchronized void resumeFrom(Instant greatestStamp) {
    if (greatestStamp.isAfter(now())) {
      base = greatestStamp;
      baseNanos = nanoTime.getAsLong();
    }
  }
}
