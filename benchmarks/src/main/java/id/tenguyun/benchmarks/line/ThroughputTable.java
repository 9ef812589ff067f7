package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.streams.ServiceStreams;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Events a second through the placement service's intake and state machine, certificates first,
 * then vacancies, then a round's outcomes; each against a bare pass-through of the same records.
 */
final class ThroughputTable {

  private static final String INBOX = "placement.inbox";
  private static final String SERVICE = "placement";
  private static final String INTAKE = "placement-intake";

  private final Bench bench;
  private final Offsets offsets;
  private final Sender sender;
  private final Yardstick passing;

  private ThroughputTable(Bench bench, Offsets offsets, Sender sender) {
    this.bench = bench;
    this.offsets = offsets;
    this.sender = sender;
    this.passing = new Yardstick(bench, offsets);
  }

  static void run(int[] numbers) throws Exception {
    try (var bench = new Bench();
        var offsets = new Offsets(bench);
        var sender = new Sender(bench)) {
      new ThroughputTable(bench, offsets, sender).run(numbers[0], numbers[1]);
    }
  }

  private void run(int workers, int vacancies) throws Exception {
    Province.reference().forEach(sender::send);
    sender.send(Province.policy());
    System.out.println("records | through the service | pass-through | ratio by the wall, by CPU");
    ServiceStreams streams = bench.streams();
    Intake intake = bench.intake();
    streams.start();
    intake.start();
    awaitInbox("reference data", offsets.topics(t -> t.equals("office.acts")));
    // what is not measured: it warms the service up
    for (int worker = workers; worker < workers + workers / 10; worker++) {
      sender.send(Province.training(worker));
      sender.send(Province.certificate(worker, 0));
    }
    for (int vacancy = vacancies; vacancy < vacancies + vacancies / 10; vacancy++) {
      sender.send(Province.vacancy(vacancy));
    }
    sender.flush();
    awaitInbox("warming up", sources());
    intake.stop();

    List<String> certificates = List.of("training.completions", "certification.certificates");
    for (int worker = 0; worker < workers; worker++) {
      sender.send(Province.training(worker));
      sender.send(Province.certificate(worker, 0));
    }
    sender.flush();
    intake = bench.intake();
    measure("trainings and certificates", 2L * workers, certificates, intake);
    intake.stop();
    for (int vacancy = 0; vacancy < vacancies; vacancy++) {
      sender.send(Province.vacancy(vacancy));
    }
    sender.flush();
    intake = bench.intake();
    measure(
        "vacancies",
        vacancies,
        offsets.topics(t -> t.endsWith(".vacancies") && t.startsWith("partner.")),
        intake);
    outcomes();
    intake.stop();
    streams.stop();
  }

  private Collection<String> sources() throws Exception {
    return offsets.topics(t ->
        Set.of("training.completions", "certification.certificates", "office.acts").contains(t)
            || (t.startsWith("partner.") && t.endsWith(".vacancies")));
  }

  private void awaitInbox(String what, Collection<String> sources) throws Exception {
    offsets.awaitAll(INTAKE, sources, new Progress(what + " taken in", 0));
    offsets.awaitAll(SERVICE, List.of(INBOX), new Progress(what + " decided", 0));
  }

  private void measure(String what, long records, Collection<String> sources, Intake intake)
      throws Exception {
    long before = offsets.sum(List.of(INBOX));
    intake.start();
    long start = offsets.awaitMore(INBOX, before);
    var cpu = new CpuTime();
    offsets.awaitAll(INTAKE, sources, new Progress(what + " taken in", records));
    double taken = seconds(start);
    offsets.awaitAll(SERVICE, List.of(INBOX), new Progress(what + " decided", records));
    double decided = seconds(start);
    System.err.printf(
        "  taken in after %.1f s, decided after %.1f s, %.0f us a record on the deciding thread%n",
        taken, decided, cpu.decidingMicrosPer(records));
    Cost.row(
        what, records, new Cost(records / decided, cpu.microsPer(records)), passing.cost(sources));
  }

  /** Rounds through the windows of a week and a half; what they bring about is counted. */
  private void outcomes() throws Exception {
    Collection<String> told =
        offsets.topics(t ->
            Set.of("placement.outcomes", "placement.rounds", "placement.vacancies").contains(t)
                || t.endsWith(".nominations"));
    long before = offsets.sum(told);
    var cpu = new CpuTime();
    long start = System.nanoTime();
    for (int hour = 1; hour <= 8; hour++) {
      long inbox = offsets.sum(List.of(INBOX));
      bench.clock.advance(hour == 1 ? Duration.ofHours(1) : Duration.ofHours(24));
      offsets.awaitMore(INBOX, inbox);
      offsets.awaitAll(SERVICE, List.of(INBOX), new Progress("ticks", 0));
    }
    double seconds = seconds(start);
    long records = offsets.sum(told) - before;
    Cost.row(
        "outcomes of rounds",
        records,
        new Cost(records / seconds, cpu.microsPer(records)),
        passing.cost(told));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
