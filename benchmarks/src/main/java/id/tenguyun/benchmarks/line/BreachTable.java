package id.tenguyun.benchmarks.line;

import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.events.training.ContactDisclosed;
import id.tenguyun.events.training.ContactPurpose;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.person.BreachReport;
import id.tenguyun.training.person.BreachScope;
import id.tenguyun.training.person.kafka.BreachReports;
import id.tenguyun.training.person.kafka.BreachReports.Span;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * How long a breach report takes where very many reads of the vault were granted: all of them, one
 * employer's, and those of the last moments alone, for which the broker's index of times spares the
 * rest. It fails where that index did not.
 */
final class BreachTable {

  private static final int WORKERS = 200_000;
  private static final int EMPLOYERS = 50;

  /** Of all reads, so many come in the short span at the end. */
  private static final int PART = 100;

  private BreachTable() {}

  static void run(int[] numbers) throws Exception {
    int reads = numbers[0];
    int late = reads / PART;
    TopicCatalogue catalogue = TopicCatalogue.load();
    try (var bench =
            new Bench(TrainingService.definition(catalogue), List.of(), List.of(employer(0)));
        var sender = new Sender(bench)) {
      Instant began = Instant.now();
      send(sender, 0, reads - late);
      TimeUnit.MILLISECONDS.sleep(10); // the broker's index tells milliseconds apart
      Instant lately = Instant.now();
      send(sender, reads - late, late);
      Instant end = Instant.now().plusSeconds(1);
      var reports =
          BreachReports.over(
              bench.kafka,
              bench.values,
              catalogue,
              new TopicCreation(bench.kafka, catalogue, false, (short) 1));
      System.out.println("report | records read for it | people | seconds");
      var all = new BreachScope.VaultReads();
      row("every read", reports.draw(all, new Span(began, end), null));
      row("every read, again", reports.draw(all, new Span(began, end), null));
      row(
          "one employer's",
          reports.draw(new BreachScope.Credential(employer(0)), new Span(began, end), null));
      BreachReport last = reports.draw(all, new Span(lately, end), null);
      row("those of the end", last);
      if (last.examined() != late) {
        throw new IllegalStateException(
            "%d records were read for a span of %d".formatted(last.examined(), late));
      }
    }
  }

  private static void send(Sender sender, int from, int count) {
    var progress = new Progress("reads traced", count);
    for (int number = from; number < from + count; number++) {
      UUID worker = new UUID(65, number * 7919L % WORKERS);
      sender.send(
          new Province.Sent("training.disclosures", worker.toString(), read(number, worker)));
      progress.add(1);
    }
    sender.flush();
  }

  private static ContactDisclosed read(int number, UUID worker) {
    return ContactDisclosed.newBuilder()
        .setAt(Province.START)
        .setRequestId("request-" + number)
        .setNominationId("65-%d.V%d.1".formatted(number, number))
        .setEmployerId(employer(number % EMPLOYERS))
        .setCentreId(Province.CENTRE)
        .setWorkerId(worker)
        .setRequestedBy("hr-" + number % 9)
        .setPurpose(ContactPurpose.SIGN_CONTRACT)
        .build();
  }

  private static String employer(int number) {
    return Province.partnerId(Province.employer(number));
  }

  private static void row(String what, BreachReport report) {
    System.out.printf(
        "%s | %,d | %,d | %.1f%n",
        what, report.examined(), report.touched().size(), report.tookMillis() / 1e3);
  }
}
