package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.books.Lag;
import id.tenguyun.dashboard.books.Lags;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.dashboard.live.Contact;
import id.tenguyun.dashboard.live.Freshness;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Compares where the log ends with how far the page and every other reader have come, every two
 * seconds on a thread of its own, so that a page that falls behind says so even while the folding
 * stands still. While the broker is away it says since when, and of the other readers nothing,
 * rather than something old.
 */
final class LogWatch implements Lags, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LogWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Supplier<Admin> admins;
  private final LiveBoard live;
  private final Contact store;
  private final Contact logContact;
  private final InstantSource clock;
  private final Thread thread = new Thread(this::run, "dashboard-log-watch");
  private volatile boolean running;
  private Optional<Instant> checkedAt = Optional.empty();
  private Map<TopicPartition, Long> ends = Map.of();
  private volatile List<Lag> lags = List.of();

  LogWatch(Supplier<Admin> admins, LiveBoard live, Contact store, InstantSource clock) {
    this.admins = admins;
    this.live = live;
    this.store = store;
    this.clock = clock;
    this.logContact = new Contact(clock);
  }

  @Override
  public List<Lag> lags() {
    return lags;
  }

  private void run() {
    try (Admin admin = admins.get()) {
      while (running) {
        look(admin);
        live.freshness(freshness());
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // only stop() interrupts
    }
  }

  private void look(Admin admin) throws InterruptedException {
    try {
      ends = TopicEnds.of(admin);
      checkedAt = Optional.of(clock.instant());
      logContact.held();
      lags = GroupLags.of(admin);
    } catch (ExecutionException e) {
      lags = List.of();
      if (logContact.lostAt().isEmpty()) {
        log.atWarn().addKeyValue("error", e.getMessage()).log("The log does not answer");
      }
      logContact.lost();
    }
  }

  private Freshness freshness() {
    Edition edition = live.edition();
    List<Freshness.Topic> topics = new ArrayList<>();
    for (String topic : FactTopics.ALL) {
      topics.add(
          new Freshness.Topic(
              topic,
              behind(topic, edition.positions()),
              Optional.ofNullable(edition.view().lastEventAt().get(topic))));
    }
    return new Freshness(checkedAt, logContact.lostAt(), store.lostAt(), topics);
  }

  private long behind(String topic, Map<String, Long> positions) {
    return ends.entrySet().stream()
        .filter(end -> end.getKey().topic().equals(topic))
        .mapToLong(end -> end.getValue() - positions.getOrDefault(end.getKey().toString(), 0L))
        .filter(behind -> behind > 0)
        .sum();
  }

  @Override
  public void start() {
    running = true;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
