package id.tenguyun.benchmarks.line;

import java.util.Arrays;

/**
 * The line at size, measured: {@code rounds}, {@code throughput}, {@code latency} and {@code
 * restart} of the placement service, {@code graduations} and {@code breach} of the training
 * service, each with the numbers it takes.
 */
public final class LineTable {

  private LineTable() {}

  /** Runs one measurement. */
  public static void main(String[] arguments) throws Exception {
    String which = arguments.length == 0 ? "" : arguments[0];
    int[] numbers = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
    switch (which) {
      case "rounds" -> RoundTable.run(or(numbers, 20_000, 1_000, 100_000, 5_000));
      case "throughput" -> ThroughputTable.run(or(numbers, 60_000, 5_000));
      case "latency" -> LatencyTable.run(or(numbers, 100));
      case "restart" -> RestartTable.run(or(numbers, 100_000, 5_000));
      case "graduations" -> GraduationTable.run(or(numbers, 100_000));
      case "breach" -> BreachTable.run(or(numbers, 1_000_000));
      default ->
          throw new IllegalArgumentException(
              "\"%s\" is none of rounds, throughput, latency, restart, graduations, breach"
                  .formatted(which));
    }
    System.exit(0); // Kafka's own threads would linger
  }

  private static int[] or(int[] given, int... otherwise) {
    return given.length == 0 ? otherwise : given;
  }
}
