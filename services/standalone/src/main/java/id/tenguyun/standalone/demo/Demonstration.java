package id.tenguyun.standalone.demo;

import id.tenguyun.edge.exports.Export;
import id.tenguyun.edge.exports.ExportKind;
import id.tenguyun.edge.exports.Exports;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.reference.ReferenceFiles;
import id.tenguyun.standalone.run.PacedClock;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Receipt;
import id.tenguyun.standalone.wire.Submission;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Plays the sample exports: graduations and assessments at once, each vacancy at its own
 * publication time, and the answers of all concerned, while domain time runs fast. Used by one
 * thread.
 */
public final class Demonstration implements AutoCloseable {

  /** A bar for what a partner sends; closing it ends its line. */
  public interface Bar extends Submission.Progress, AutoCloseable {
    @Override
    void close();
  }

  /** Where a bar comes from. */
  @FunctionalInterface
  public interface Bars {
    Bar of(String partnerId);
  }

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'WITA'").withZone(ZoneId.of("Asia/Makassar"));
  private static final Duration RECEIPTS_WITHIN = Duration.ofSeconds(60);
  private static final Duration TOLD_EVERY = Duration.ofSeconds(5);
  private static final Duration CALM = Duration.ofSeconds(3);

  private final Connection connection;
  private final PacedClock clock;
  private final ReferenceFiles reference;
  private final Path samples;
  private final PrintWriter out;
  private final TopicCatalogue catalogue = TopicCatalogue.load();
  private final Story story;
  private final Simulation simulation;
  private final VacancyCalendar calendar;

  /**
   * Sets up.
   *
   * @param samples folder of graduations.csv, assessments.csv and vacancies.csv
   * @param seed of the simulated answers
   * @param out takes lines for people
   */
  public Demonstration(
      Connection connection,
      PacedClock clock,
      ReferenceFiles reference,
      Path samples,
      long seed,
      PrintWriter out) {
    this.connection = connection;
    this.clock = clock;
    this.reference = reference;
    this.samples = samples;
    this.out = out;
    this.story = new Story(connection);
    this.simulation = new Simulation(connection, reference.partnerIds(), clock, seed);
    this.calendar = new VacancyCalendar(connection, samples.resolve("vacancies.csv"));
    calendar.problems().forEach(problem -> out.println("not sent: " + problem));
  }

  /**
   * Sends all graduations and assessments, partner by partner, and waits for their receipts.
   *
   * @param goOn false to stop earlier
   */
  public void loadTraining(Bars bars, BooleanSupplier goOn) {
    submit("graduations.csv", Exports.GRADUATIONS, bars, goOn);
    submit("assessments.csv", Exports.assessments(centreCodes()), bars, goOn);
  }

  private List<String> centreCodes() {
    return reference.events().stream()
        .filter(PartnerRegistered.class::isInstance)
        .map(PartnerRegistered.class::cast)
        .filter(partner -> partner.getKind() == PartnerKind.TRAINING_CENTRE)
        .map(PartnerRegistered::getCode)
        .toList();
  }

  private void submit(String file, ExportKind kind, Bars bars, BooleanSupplier goOn) {
    for (String partnerId : Export.partnersIn(samples.resolve(file), kind)) {
      if (!goOn.getAsBoolean()) {
        return;
      }
      Export export = Export.read(samples.resolve(file), kind, partnerId);
      export.problems().forEach(problem -> out.println("not sent: " + problem));
      Submission submission = Submission.ofPartner(connection, catalogue, kind.writer(), partnerId);
      try (Bar bar = bars.of(partnerId)) {
        Submission.Outcome outcome =
            submission.submit(
                export.lines().stream().map(Export.Line::event).toList(),
                RECEIPTS_WITHIN,
                bar,
                goOn);
        bar.close();
        tell(partnerId, file, outcome);
      }
    }
  }

  private void tell(String partnerId, String file, Submission.Outcome outcome) {
    out.printf(
        "%-16s %s: %d accepted, %d duplicates, %d rejected, %d without a receipt%n",
        partnerId,
        file,
        outcome.count(Receipt.Verdict.ACCEPTED),
        outcome.count(Receipt.Verdict.DUPLICATE),
        outcome.count(Receipt.Verdict.REJECTED),
        outcome.open());
    reasons(outcome).forEach((code, count) -> out.printf("%18s%d x %s%n", "", count, code));
    out.flush();
  }

  private static SortedMap<String, Integer> reasons(Submission.Outcome outcome) {
    SortedMap<String, Integer> reasons = new TreeMap<>();
    outcome.receipts().values().stream()
        .flatMap(receipt -> receipt.reasons().stream())
        .forEach(reason -> reasons.merge(reason.getCode(), 1, Integer::sum));
    return reasons;
  }

  /**
   * Lets time run and plays everybody until nothing is left to happen.
   *
   * @param pace domain seconds in a real second, at most
   * @param goOn false to stop earlier
   */
  public void play(double pace, BooleanSupplier goOn) {
    KeepingUp keepingUp = new KeepingUp(clock, pace);
    Instant told = Instant.now();
    Instant busy = Instant.now();
    while (goOn.getAsBoolean()) {
      int published = calendar.publish(clock.now());
      keepingUp.newsWasLateBy(simulation.step());
      story.readOn();
      Instant now = Instant.now();
      if (published > 0
          || calendar.toCome() > 0
          || simulation.pending() > 0
          || !story.isSettled()) {
        busy = now;
      }
      if (now.isAfter(busy.plus(CALM))) {
        return;
      }
      if (now.isAfter(told.plus(TOLD_EVERY))) {
        told = now;
        out.println(TIME.format(clock.now()) + "  " + story.brief() + keepingUp.note());
        out.flush();
      }
    }
  }

  /** Goes on playing everybody, with nothing more to load, while the condition holds. */
  public void idle(BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      simulation.step();
      story.readOn();
    }
  }

  /** The table of what came of it. */
  public void printSummary() {
    story.readOn();
    out.println();
    story.print(out);
    out.println();
    out.flush();
  }

  @Override
  public void close() {
    calendar.close();
    simulation.close();
    story.close();
  }
}
