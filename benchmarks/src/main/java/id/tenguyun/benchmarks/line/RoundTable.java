package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.replay.ServiceSimulation;
import id.tenguyun.eventing.streams.Outgoing;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a round takes on the thread that decides: workers and vacancies of one province through
 * the service's own logic on the heap, then hour by hour through the windows.
 */
final class RoundTable {

  private static final Duration HOUR = Duration.ofHours(1);

  private final int workers;
  private final int vacancies;
  private final ServiceSimulation<PlacementState, PlacementInput, PlacementEvent> service =
      new ServiceSimulation<>(PlacementService.definition());
  private Instant now = Province.START;

  private RoundTable(int workers, int vacancies) {
    this.workers = workers;
    this.vacancies = vacancies;
  }

  /** Measures one province after another: workers, vacancies, workers, vacancies, … */
  static void run(int[] numbers) {
    System.out.println(
        "workers  vacancies | window   | round, s | nominated | outputs | tick after it, s");
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      new RoundTable(numbers[i], numbers[i + 1]).run();
    }
  }

  private void run() {
    fill();
    service.tick(now);
    round("tier 1-2");
    for (String window : List.of("tier 3", "tier 4")) {
      now = now.plus(Duration.ofHours(71));
      service.tick(now);
      round(window);
    }
  }

  private void fill() {
    long start = cpuNanos();
    Province.reference().forEach(this::submit);
    submit(Province.policy());
    var progress = new Progress("events", workers * 2L + vacancies);
    for (int worker = 0; worker < workers; worker++) {
      submit(Province.training(worker));
      for (int which = 0; which < Province.certificates(worker); which++) {
        submit(Province.certificate(worker, which));
      }
      progress.add(2);
    }
    for (int vacancy = 0; vacancy < vacancies; vacancy++) {
      submit(Province.vacancy(vacancy));
      progress.add(1);
    }
    progress.end();
    System.err.printf("filled in %.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  private void submit(Province.Sent sent) {
    service.submit(sent.topic(), sent.value(), now);
  }

  /** The next full hour's round, made by the first tick after it. */
  private void round(String window) {
    now = now.plus(HOUR);
    long start = cpuNanos();
    List<Outgoing> outputs = new ArrayList<>(service.tick(now));
    double seconds = (cpuNanos() - start) / 1e9;
    long nominated =
        outputs.stream()
            .filter(o -> o.to().value().getSchema().getName().equals("WorkerNominated"))
            .count();
    long idle = cpuNanos();
    service.tick(now.plusSeconds(1));
    System.out.printf(
        "%,9d %,8d | %-8s | %8.2f | %,9d | %,7d | %.3f%n",
        workers, vacancies, window, seconds, nominated, outputs.size(), (cpuNanos() - idle) / 1e9);
  }

  /** CPU time of this thread, which other work on the machine does not lengthen. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
