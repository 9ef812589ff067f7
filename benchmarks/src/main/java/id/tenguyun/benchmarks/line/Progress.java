package id.tenguyun.benchmarks.line;

import java.util.concurrent.TimeUnit;

/** Says on standard error how far a long run is, every two seconds. */
final class Progress {

  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final String what;
  private final long of;
  private final long start = System.nanoTime();
  private long said = start;
  private long done;

  Progress(String what, long of) {
    this.what = what;
    this.of = of;
  }

  void add(long more) {
    to(done + more);
  }

  void to(long reached) {
    done = reached;
    long now = System.nanoTime();
    if (now - said >= EVERY_NANOS) {
      said = now;
      System.err.printf("  %,d of %,d %s, %,.0f a second%n", done, of, what, done / seconds(now));
    }
  }

  void end() {
    long now = System.nanoTime();
    System.err.printf(
        "  %,d %s in %.1f s, %,.0f a second%n", done, what, seconds(now), done / seconds(now));
  }

  private double seconds(long now) {
    return Math.max(1e-9, (now - start) / 1e9);
  }
}
