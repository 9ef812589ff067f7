package id.tenguyun.benchmarks.line;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * CPU time of this process, broker included, since a moment. Unlike the clock on the wall it does
 * not grow with what else the machine does.
 */
final class CpuTime {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final long startNanos = PROCESS.getProcessCpuTime();

  double seconds() {
    return (PROCESS.getProcessCpuTime() - startNanos) / 1e9;
  }

  double microsPer(long records) {
    return seconds() * 1e6 / records;
  }
}
