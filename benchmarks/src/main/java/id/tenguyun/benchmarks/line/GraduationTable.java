package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.person.FileKeyStore;
import id.tenguyun.eventing.person.LocalMasterKeys;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.streams.ServiceStreams;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.person.kafka.GraduationTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Graduations a second through the training service: the intake alone, which checks who sent them,
 * decodes them, meets their people, keeps a key for each on disk and encrypts what is theirs; then
 * the state machine behind it. Each against a bare exactly-once pass-through of the same records.
 * Three in four are people whom nobody has met before.
 */
final class GraduationTable {

  private static final String INTAKE = "training-intake";
  private static final String SERVICE = "training";
  private static final List<String> INBOX = List.of("training.inbox");

  private final Bench bench;
  private final Offsets offsets;
  private final Sender sender;

  private GraduationTable(Bench bench, Offsets offsets, Sender sender) {
    this.bench = bench;
    this.offsets = offsets;
    this.sender = sender;
  }

  static void run(int[] numbers) throws Exception {
    Path keys = Files.createTempDirectory("tenguyun-bench-keys-");
    try (var store = new FileKeyStore(keys.resolve("person.keys"));
        var bench =
            new Bench(
                TrainingService.definition(TopicCatalogue.load()),
                List.of(
                    new GraduationTransform(
                        new PersonCipher(
                            LocalMasterKeys.ofFile(keys.resolve("master.keys")), store))),
                Graduates.CENTRES.stream().map(Province::partnerId).toList());
        var offsets = new Offsets(bench);
        var sender = new Sender(bench)) {
      new GraduationTable(bench, offsets, sender).run(numbers[0]);
    } finally {
      for (String file : List.of("person.keys", "person.keys.lock", "master.keys")) {
        Files.deleteIfExists(keys.resolve(file));
      }
      Files.delete(keys);
    }
  }

  private void run(int graduations) throws Exception {
    Graduates.reference().forEach(sender::send);
    send(graduations, graduations / 5, "warming up");
    ServiceStreams streams = bench.streams();
    Intake intake = bench.intake();
    streams.start();
    intake.start();
    Collection<String> sources = offsets.topics(topic -> topic.endsWith(".graduations"));
    offsets.awaitAll(INTAKE, sources, new Progress("warming up, taken in", 0));
    offsets.awaitAll(SERVICE, INBOX, new Progress("warming up, decided", 0));
    intake.stop();
    streams.stop();

    send(0, graduations, "graduations sent");
    System.out.println("records | ours | pass-through | ratio by the wall, by CPU");
    Cost taken = intake(graduations, sources);
    Cost decided = decisions(graduations);
    Cost passing = new Yardstick(bench, offsets).cost(sources);
    Cost.row("graduations through the intake", graduations, taken, passing);
    Cost.row("graduations through the state machine", graduations, decided, passing);
  }

  private void send(int from, int count, String what) {
    var progress = new Progress(what, count);
    for (int graduate = from; graduate < from + count; graduate++) {
      sender.send(Graduates.graduation(graduate));
      progress.add(1);
    }
    sender.flush();
  }

  private Cost intake(int graduations, Collection<String> sources) throws Exception {
    long before = offsets.sum(INBOX);
    Intake intake = bench.intake();
    intake.start();
    long start = offsets.awaitMore(INBOX.getFirst(), before);
    var cpu = new CpuTime();
    offsets.awaitAll(INTAKE, sources, new Progress("taken in", graduations));
    Cost cost = cost(graduations, start, cpu);
    intake.stop();
    return cost;
  }

  /** What lies in the inbox already. */
  private Cost decisions(int graduations) throws Exception {
    long before = offsets.sum(List.of("training.completions"));
    ServiceStreams streams = bench.streams();
    streams.start();
    long start = offsets.awaitMore("training.completions", before);
    var cpu = new CpuTime();
    offsets.awaitAll(SERVICE, INBOX, new Progress("decided", graduations));
    Cost cost = cost(graduations, start, cpu);
    streams.stop();
    return cost;
  }

  private static Cost cost(int records, long start, CpuTime cpu) {
    return new Cost(records / ((System.nanoTime() - start) / 1e9), cpu.microsPer(records));
  }
}
