package id.tenguyun.benchmarks.line;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * CPU time of this process, broker included, since a moment. Unlike the clock on the wall it does
 * not grow with what else the machine does.
 */
final class CpuTime {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long startNanos = PROCESS.getProcessCpuTime();
  private final long decidingAtStart = decidingNanos();

  double seconds() {
    return (PROCESS.getProcessCpuTime() - startNanos) / 1e9;
  }

  double microsPer(long records) {
    return seconds() * 1e6 / records;
  }

  /** The share of the one thread that decides, on which everything waits. */
  double decidingMicrosPer(long records) {
    return (decidingNanos() - decidingAtStart) / 1e3 / records;
  }

  private static long decidingNanos() {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(thread ->
            thread != null && thread.getThreadName().matches("placement-.*-StreamThread-\\d+"))
        .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }
}
