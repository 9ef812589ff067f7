package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.streams.ServiceStreams;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;

/**
 * The state machine with many workers and open vacancies: heap per worker held, and the time from
 * the start of a new instance until it has committed its first new record.
 */
final class RestartTable {

  private static final List<String> INBOX = List.of("placement.inbox");

  private RestartTable() {}

  static void run(int[] numbers) throws Exception {
    try (var bench = new Bench();
        var offsets = new Offsets(bench);
        var sender = new Sender(bench)) {
      int workers = numbers[0];
      int vacancies = numbers[1];
      long empty = usedBytes();
      ServiceStreams streams = bench.streams();
      streams.start();
      Province.reference().forEach(row -> sender.sendToInbox(row, Province.START));
      sender.sendToInbox(Province.policy(), Province.START);
      long start = System.nanoTime();
      var sending = new Progress("records sent", 2L * workers + vacancies);
      for (int worker = 0; worker < workers; worker++) {
        sender.sendToInbox(Province.training(worker), Province.START);
        sender.sendToInbox(Province.certificate(worker, 0), Province.START);
        sending.add(2);
      }
      for (int vacancy = 0; vacancy < vacancies; vacancy++) {
        sender.sendToInbox(Province.vacancy(vacancy), Province.START);
        sending.add(1);
      }
      sender.flush();
      offsets.awaitAll("placement", INBOX, new Progress("decided", 2L * workers + vacancies));
      System.out.printf(
          "%,d workers and %,d vacancies decided in %.0f s%n",
          workers, vacancies, (System.nanoTime() - start) / 1e9);
      System.out.printf(
          "heap: %,d bytes a worker, vacancies included%n", (usedBytes() - empty) / workers);
      streams.stop();
      restart(bench, offsets, sender, workers);
    }
  }

  private static void restart(Bench bench, Offsets offsets, Sender sender, int next)
      throws Exception {
    ServiceStreams streams = bench.streams();
    long start = System.nanoTime();
    streams.start();
    while (streams.state() != KafkaStreams.State.RUNNING) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    double running = (System.nanoTime() - start) / 1e9;
    sender.sendToInbox(Province.training(next), Province.START);
    sender.flush();
    offsets.awaitAll("placement", INBOX, new Progress("decided", 0));
    System.out.printf(
        "restart: running after %.1f s, first new record committed after %.1f s%n",
        running, (System.nanoTime() - start) / 1e9);
    streams.stop();
  }

  private static long usedBytes() {
    var memory = ManagementFactory.getMemoryMXBean();
    System.gc();
    System.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
