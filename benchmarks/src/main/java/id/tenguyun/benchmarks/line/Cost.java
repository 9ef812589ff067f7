package id.tenguyun.benchmarks.line;

/**
 * What records cost.
 *
 * @param aSecond records a second by the clock on the wall
 * @param cpuMicros microseconds of CPU a record, of the whole process with its broker
 */
record Cost(double aSecond, double cpuMicros) {

  /** One line of the table: a way through ours beside a bare pass-through of the same records. */
  static void row(String what, long records, Cost ours, Cost passing) {
    System.out.printf(
        "%,d %s | %,.0f/s, %.0f us | %,.0f/s, %.0f us | %.2f, %.2f%n",
        records,
        what,
        ours.aSecond(),
        ours.cpuMicros(),
        passing.aSecond(),
        passing.cpuMicros(),
        ours.aSecond() / passing.aSecond(),
        passing.cpuMicros() / ours.cpuMicros());
  }
}
