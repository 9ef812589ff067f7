package id.tenguyun.dashboard.kafka;

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
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.springframework.context.SmartLifecycle;

/**
 * Compares where the log ends with how far the page has come, every two seconds on a thread of its
 * own, so that a page that falls behind says so even while the folding stands still.
 */
final class LogWatch implements SmartLifecycle {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration MOST_PATIENCE = Duration.ofSeconds(2);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final LiveBoard live;
  private final Contact store;
  private final Contact logContact;
  private final InstantSource clock;
  private final Thread thread = new Thread(this::run, "dashboard-log-watch");
  private volatile boolean running;
  private Optional<Instant> checkedAt = Optional.empty();
  private Map<TopicPartition, Long> ends = Map.of();

  LogWatch(
      Supplier<Consumer<byte[], byte[]>> consumers,
      LiveBoard live,
      Contact store,
      InstantSource clock) {
    this.consumers = consumers;
    this.live = live;
    this.store = store;
    this.clock = clock;
    this.logContact = new Contact(clock);
  }

  private void run() {
    Consumer<byte[], byte[]> consumer = consumers.get();
    try {
      while (running) {
        look(consumer);
        live.freshness(freshness());
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException | InterruptException e) {
      Thread.interrupted(); // only stop() interrupts; the closing below must not be cut short
    } finally {
      consumer.close(CloseOptions.timeout(MOST_PATIENCE));
    }
  }

  private void look(Consumer<byte[], byte[]> consumer) {
    try {
      List<TopicPartition> partitions = new ArrayList<>();
      consumer
          .listTopics(MOST_PATIENCE)
          .forEach((topic, infos) -> {
            if (FactTopics.ALL.contains(topic)) {
              infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
            }
          });
      ends = consumer.endOffsets(partitions, MOST_PATIENCE);
      checkedAt = Optional.of(clock.instant());
      logContact.held();
    } catch (InterruptException e) {
      throw e;
    } catch (KafkaException e) {
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
