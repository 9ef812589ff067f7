package id.tenguyun.standalone.run;

import id.tenguyun.eventing.time.DomainClock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Domain time whose pace can be changed while it runs: a demonstration loads its sample at real
 * pace and then lets the weeks go by.
 */
public final class PacedClock implements DomainClock {

  private static final double NANOS_IN_A_SECOND = 1e9;

  private final LongSupplier nanoTime;
  private Instant base;
  private long baseNanos;
  private double pace;

  /**
   * Starts to run at once.
   *
   * @param pace domain seconds in a real second, more than 0
   */
  public PacedClock(Instant start, double pace) {
    this(start, pace, System::nanoTime);
  }

  PacedClock(Instant start, double pace, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.base = start;
    this.baseNanos = nanoTime.getAsLong();
    this.pace = checked(pace);
  }

  private static double checked(double pace) {
    if (!(pace > 0)) {
      throw new IllegalArgumentException(
          "The pace is %s domain seconds a second; it must be more than 0".formatted(pace));
    }
    return pace;
  }

  @Override
  public synchronized Instant now() {
    double seconds = (nanoTime.getAsLong() - baseNanos) * pace / NANOS_IN_A_SECOND;
    // whole seconds apart, since weeks of a fast clock are more nanoseconds than a long holds
    long whole = (long) seconds;
    return base.plusSeconds(whole).plusNanos((long) ((seconds - whole) * NANOS_IN_A_SECOND));
  }

  /** Goes on from now at another pace. */
  public synchronized void pace(double domainSecondsPerSecond) {
    base = now();
    baseNanos = nanoTime.getAsLong();
    pace = checked(domainSecondsPerSecond);
  }

  @Override
  public synchronized void resumeFrom(Instant greatestStamp) {
    if (greatestStamp.isAfter(now())) {
      base = greatestStamp;
      baseNanos = nanoTime.getAsLong();
    }
  }
}
