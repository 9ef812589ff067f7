package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.events.training.ContactDisclosed;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.person.BreachReport;
import id.tenguyun.training.person.BreachScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists who was touched by a breach, from the log alone. What could be read of a topic is all that
 * lay there before the end of the span; what was read of the vault is what was granted within it.
 */
@Component
public class BreachReports {

  /** UU 27/2022, art. 46: 3 x 24 hours. */
  static final Duration NOTICE_WITHIN = Duration.ofDays(3);

  private static final String DISCLOSURES = "training.disclosures";
  private static final String INBOX = "training.inbox";
  private static final Set<String> PARTNER_KINDS =
      Set.of("TRAINING_CENTRE", "CERTIFICATION_BODY", "EMPLOYER");

  private final LogScan log;
  private final TopicCatalogue catalogue;

  BreachReports(LogScan log, TopicCatalogue catalogue) {
    this.log = log;
    this.catalogue = catalogue;
  }

  /** Over a log, without the rest of the service. */
  public static BreachReports over(
      KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue, TopicCreation topics) {
    return new BreachReports(new LogScan(kafka, values, catalogue, topics), catalogue);
  }

  /** A span of real time, by the broker's clock. */
  public record Span(Instant from, Instant until) {}

  /** Whether there is anything to look at. */
  public boolean knows(BreachScope scope) {
    return switch (scope) {
      case BreachScope.TopicRead(String name) -> readable(name).isPresent();
      case BreachScope.Credential(String partner) -> !readByPartner(partner).isEmpty();
      case BreachScope.Centre centre -> true;
      case BreachScope.VaultReads reads -> true;
    };
  }

  /** Names of the topics that can be looked at. */
  public List<String> topics() {
    return log.names(BreachReports::mayRead);
  }

  /**
   * The report.
   *
   * @param knownAt when the breach became known, from which the notice's time runs
   */
  public BreachReport draw(BreachScope scope, Span span, @Nullable Instant knownAt) {
    long started = System.nanoTime();
    var tally = new BreachTally();
    switch (scope) {
      case BreachScope.TopicRead(String name) -> topic(name, span, tally);
      case BreachScope.Credential(String partner) -> credential(partner, span, tally);
      case BreachScope.Centre(String centre) -> centre(centre, span, tally);
      case BreachScope.VaultReads reads -> disclosures(span, event -> true, tally);
    }
    return new BreachReport(
        scope,
        span.from(),
        span.until(),
        knownAt == null ? null : knownAt.plus(NOTICE_WITHIN),
        tally.examined(),
        Duration.ofNanos(System.nanoTime() - started).toMillis(),
        tally.kinds(),
        tally.touched());
  }

  private void topic(String name, Span span, BreachTally tally) {
    Topic topic = readable(name).orElseThrow();
    if (topic.personal()) {
      plainCopies(name, topic, span, tally);
    } else {
      lay(name, span, "it lay in " + name, event -> true, tally);
    }
  }

  /**
   * Of what lies in plain for a week the inbox tells who it was about, also after it expired: what
   * came up to a week before the span may still have lain there.
   */
  private void plainCopies(String name, Topic topic, Span span, BreachTally tally) {
    Instant oldest = span.from().minusMillis(topic.retentionMillis());
    String how =
        "it lay in %s in plain, with number, name, birth date and telephone".formatted(name);
    log.read(
        List.of(INBOX),
        oldest,
        span.until(),
        record -> {
          tally.examine();
          boolean fromThere =
              TextHeaders.find(record.headers(), HeaderNames.ORIGIN)
                  .map(Origin::parse)
                  .filter(origin -> origin.topic().equals(name))
                  .isPresent();
          if (fromThere) {
            tally.add(log.decode(record), how, record.timestamp());
          }
        });
  }

  private void credential(String partner, Span span, BreachTally tally) {
    for (String name : readByPartner(partner)) {
      lay(name, span, "the credential could read " + name, event -> true, tally);
    }
    disclosures(
        span,
        event ->
            event instanceof ContactDisclosed read
                && read.getEmployerId().equalsIgnoreCase(partner),
        tally);
  }

  private void centre(String centre, Span span, BreachTally tally) {
    lay(
        "training.completions",
        span,
        "the centre holds what it reported, with number, name, birth date and telephone",
        event ->
            event instanceof TrainingCompleted completed
                && completed.getCentreId().equalsIgnoreCase(centre),
        tally);
  }

  private void disclosures(Span span, Predicate<SpecificRecord> wanted, BreachTally tally) {
    String how = "it was read from the vault, as the trace says";
    log.read(List.of(DISCLOSURES), span.from(), span.until(), adding(how, wanted, tally));
  }

  private void lay(
      String name, Span span, String how, Predicate<SpecificRecord> wanted, BreachTally tally) {
    log.read(List.of(name), Instant.EPOCH, span.until(), adding(how, wanted, tally));
  }

  private Consumer<ConsumerRecord<byte[], byte[]>> adding(
      String how, Predicate<SpecificRecord> wanted, BreachTally tally) {
    return record -> {
      tally.examine();
      SpecificRecord event = log.decode(record);
      if (wanted.test(event)) {
        tally.add(event, how, record.timestamp());
      }
    };
  }

  private Optional<Topic> readable(String name) {
    return catalogue.topic(name).filter(BreachReports::mayRead);
  }

  private static boolean mayRead(Topic topic) {
    return topic.readers().contains(TrainingService.NAME)
        || topic.name().equals(INBOX)
        || topic.name().equals(DISCLOSURES);
  }

  /** Topics of a partner's own that it reads, and that name people. */
  private List<String> readByPartner(String partner) {
    return log
        .names(
            topic -> mayRead(topic) && topic.readers().stream().anyMatch(PARTNER_KINDS::contains))
        .stream()
        .filter(name -> name.startsWith("partner." + partner + "."))
        .toList();
  }
}
