package id.tenguyun.benchmarks.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Times in milliseconds, kept one by one. Safe for several threads. */
final class Percentiles {

  private final float[] times;
  private final AtomicInteger count = new AtomicInteger();

  Percentiles(int most) {
    times = new float[most];
  }

  void add(double millis) {
    int at = count.getAndIncrement();
    if (at < times.length) {
      times[at] = (float) millis;
    }
  }

  int count() {
    return Math.min(count.get(), times.length);
  }

  /** The time that so many percent do not exceed. */
  double percentile(double percent) {
    float[] sorted = Arrays.copyOf(times, count());
    Arrays.sort(sorted);
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.max(0, Math.ceil(sorted.length * percent / 100) - 1)];
  }

  /** As cells of a Markdown table: how many, p50, p95, p99, the longest. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%,d | %.0f | %.0f | %.0f | %.0f",
        count(),
        percentile(50),
        percentile(95),
        percentile(99),
        percentile(100));
  }
}
