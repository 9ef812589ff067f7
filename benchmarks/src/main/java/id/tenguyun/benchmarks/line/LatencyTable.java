package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.streams.ServiceStreams;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * At low load, from the moment at which the hour of a round strikes to the first record that a
 * reader of committed records sees of its nominations; one vacancy a round.
 */
final class LatencyTable {

  private static final int WORKERS = 2_000;

  /** A machine that does other work besides may need long for the first. */
  private static final long PATIENCE_SECONDS = 120;

  private static final String OUTCOMES = "placement.outcomes";
  private static final String VACANCIES = "placement.vacancies";

  private final Bench bench;
  private final Sender sender;
  private final KafkaConsumer<byte[], byte[]> outcomes;
  private final KafkaConsumer<byte[], byte[]> accepted;

  private LatencyTable(Bench bench, Sender sender) {
    this.bench = bench;
    this.sender = sender;
    this.outcomes = reader(OUTCOMES);
    this.accepted = reader(VACANCIES);
  }

  private KafkaConsumer<byte[], byte[]> reader(String topic) {
    Map<String, Object> properties = bench.kafka.consumer();
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10);
    var consumer = new KafkaConsumer<byte[], byte[]>(properties);
    consumer.assign(
        consumer.partitionsFor(topic).stream()
            .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
            .toList());
    consumer.seekToEnd(consumer.assignment());
    consumer.assignment().forEach(consumer::position);
    return consumer;
  }

  static void run(int[] numbers) throws Exception {
    try (var bench = new Bench();
        var offsets = new Offsets(bench);
        var sender = new Sender(bench)) {
      Province.reference().forEach(sender::send);
      sender.send(Province.policy());
      for (int worker = 0; worker < WORKERS; worker++) {
        sender.send(Province.training(worker));
        sender.send(Province.certificate(worker, 0));
      }
      sender.flush();
      ServiceStreams streams = bench.streams();
      Intake intake = bench.intake();
      streams.start();
      intake.start();
      offsets.awaitAll(
          "placement-intake",
          List.of("office.acts", "training.completions", "certification.certificates"),
          new Progress("records taken in", 2 * WORKERS));
      offsets.awaitAll(
          "placement", List.of("placement.inbox"), new Progress("decided", 2 * WORKERS));
      new LatencyTable(bench, sender).measure(numbers[0]);
      intake.stop();
      streams.stop();
    }
  }

  private void measure(int vacancies) {
    double[] accepting = new double[vacancies];
    double[] nominating = new double[vacancies];
    warmUp(vacancies);
    var progress = new Progress("rounds", vacancies);
    for (int i = 0; i < vacancies; i++) {
      long sent = System.nanoTime();
      sender.send(Province.vacancyForNeighbours(i, bench.clock.now()));
      sender.flush();
      accepting[i] = awaitOne(accepted, sent);
      drain(outcomes);
      long struck = System.nanoTime();
      bench.clock.advance(Duration.ofHours(1));
      nominating[i] = awaitOne(outcomes, struck);
      drain(accepted);
      progress.add(1);
    }
    outcomes.close();
    accepted.close();
    row("from a vacancy sent to its acceptance", accepting);
    row("from a round's hour to its nominations", nominating);
  }

  /** A market commits to its first seed at a tick, and has its first round at a later one. */
  private void warmUp(int number) {
    sender.send(Province.vacancyForNeighbours(number, bench.clock.now()));
    sender.flush();
    awaitOne(accepted, System.nanoTime());
    bench.clock.advance(Duration.ofHours(1));
    while (outcomes.poll(Duration.ofMillis(500)).isEmpty()) {
      bench.clock.advance(Duration.ofMinutes(1));
    }
    drain(accepted);
  }

  private static double awaitOne(KafkaConsumer<byte[], byte[]> consumer, long since) {
    long patience = since + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (consumer.poll(Duration.ofMillis(5)).isEmpty()) {
      if (System.nanoTime() > patience) {
        throw new IllegalStateException(
            "Nothing came on " + consumer.assignment() + " within " + PATIENCE_SECONDS + " s");
      }
    }
    return (System.nanoTime() - since) / 1e9;
  }

  private static void drain(KafkaConsumer<byte[], byte[]> consumer) {
    while (!consumer.poll(Duration.ofMillis(5)).isEmpty()) {
      continue;
    }
  }

  private static void row(String what, double[] seconds) {
    Arrays.sort(seconds);
    System.out.printf(
        "%s: median %.3f s, p99 %.3f s, worst %.3f s%n",
        what,
        seconds[seconds.length / 2],
        seconds[Math.min(seconds.length - 1, seconds.length * 99 / 100)],
        seconds[seconds.length - 1]);
  }
}
