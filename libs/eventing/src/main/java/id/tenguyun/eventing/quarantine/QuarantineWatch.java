package id.tenguyun.eventing.quarantine;

import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Shows what waits in the quarantines of one service: {@code tenguyun.quarantine.open} by topic and
 * error, and {@code tenguyun.quarantine.oldest} in seconds by topic. Looks again every half minute;
 * while the broker is away the last figures stand.
 */
public final class QuarantineWatch implements SmartLifecycle {

  private static final Logger logger = LoggerFactory.getLogger(QuarantineWatch.class);
  private static final Duration PACE = Duration.ofSeconds(30);

  private final QuarantineLog log;
  private final TopicCatalogue catalogue;
  private final String service;
  private final MultiGauge open;
  private final MultiGauge oldest;
  private volatile Thread watcher = Thread.ofVirtual().unstarted(() -> {});

  public QuarantineWatch(
      QuarantineLog log, TopicCatalogue catalogue, String service, MeterRegistry meters) {
    this.log = log;
    this.catalogue = catalogue;
    this.service = service;
    this.open =
        MultiGauge.builder("tenguyun.quarantine.open")
            .description("Quarantined records that nobody has dealt with")
            .register(meters);
    this.oldest =
        MultiGauge.builder("tenguyun.quarantine.oldest")
            .description("Age of the oldest of them")
            .baseUnit("seconds")
            .register(meters);
  }

  private record Kind(String topic, String error) {}

  /** Looks once. */
  public void look() {
    List<QuarantineEntry> entries =
        log.entries(this::isMine).stream().filter(QuarantineEntry::open).toList();
    Map<String, Double> ages = new TreeMap<>();
    Map<Kind, Long> counts = new java.util.HashMap<>();
    Instant now = Instant.now();
    for (QuarantineEntry entry : entries) {
      String topic = entry.origin().topic();
      counts.merge(new Kind(topic, entry.error()), 1L, Long::sum);
      ages.merge(topic, (double) Duration.between(entry.heldSince(), now).toSeconds(), Math::max);
    }
    open.register(
        counts.entrySet().stream()
            .<Row<?>>map(e ->
                Row.of(
                    Tags.of("topic", e.getKey().topic(), "error", e.getKey().error()),
                    e.getValue()))
            .toList(),
        true);
    oldest.register(
        ages.entrySet().stream()
            .<Row<?>>map(e -> Row.of(Tags.of("topic", e.getKey()), e.getValue()))
            .toList(),
        true);
  }

  private boolean isMine(String quarantine) {
    String origin = quarantine.substring(0, quarantine.length() - ".quarantine".length());
    return catalogue.topic(origin).flatMap(Topic::owner).filter(service::equals).isPresent();
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        look();
        Thread.sleep(PACE);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!pauseAfter(e)) {
          return;
        }
      }
    }
  }

  /** A broker that is away comes back. */
  private static boolean pauseAfter(RuntimeException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    logger.atWarn().setCause(failure).log("The quarantines cannot be looked at; tried again soon");
    try {
      Thread.sleep(PACE);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Override
  public void start() {
    watcher = Thread.ofVirtual().name(service + "-quarantine-watch").start(this::watch);
  }

  @Override
  public void stop() {
    watcher.interrupt();
  }

  @Override
  public boolean isRunning() {
    return watcher.isAlive();
  }
}
