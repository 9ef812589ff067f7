package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.live.LiveBoard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the board fed: reads the log on a thread of its own and publishes a view when something has
 * changed. Whatever stops a reading, such as an outage of the registry, is logged, and the log is
 * read again from its beginning; the page goes on showing the last view meanwhile.
 */
final class BoardFeeder implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BoardFeeder.class);
  private static final Duration BETWEEN_VIEWS = Duration.ofMillis(250);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(2);

  /** Adding up takes at most one part in so many of the time, however much there is to add. */
  private static final int SHARE_OF_TIME = 10;

  /** After the topics are made, see the eventing library's start-up. */
  private static final int PHASE = 1_000;

  private final Supplier<BoardLog> readings;
  private final LiveBoard live;
  private final Thread thread = new Thread(this::run, "dashboard-log");
  private volatile Optional<String> failure = Optional.empty();
  private volatile long unreadable;
  private volatile boolean running;

  BoardFeeder(Supplier<BoardLog> readings, LiveBoard live) {
    this.readings = readings;
    this.live = live;
  }

  /** What stopped the latest reading, until another one goes well. */
  Optional<String> failure() {
    return failure;
  }

  /** Records that were passed over because nobody could read them. */
  long unreadable() {
    return unreadable;
  }

  private void run() {
    while (running) {
      try (BoardLog reading = readings.get()) {
        follow(reading);
      } catch (InterruptedException e) {
        return; // only stop() interrupts
      } catch (RuntimeException e) {
        if (running) {
          failed(e);
        }
      }
    }
  }

  private void failed(RuntimeException e) {
    failure = Optional.of(String.valueOf(e.getMessage()));
    log.atError().setCause(e).log("The log could not be read on; it is read again from the start");
    try {
      Thread.sleep(BEFORE_NEXT_TRY);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(BoardLog reading) throws InterruptedException {
    awaitTopics(reading);
    boolean changed = true; // even an empty log is worth a view: it says that it is empty
    long next = System.nanoTime();
    while (running) {
      changed |= reading.read();
      unreadable = reading.unreadable();
      if (changed && reading.caughtUp() && System.nanoTime() >= next) {
        long begun = System.nanoTime();
        live.publish(reading.view(), reading.positions());
        failure = Optional.empty();
        changed = false;
        long taken = System.nanoTime() - begun;
        next = begun + Math.max(BETWEEN_VIEWS.toNanos(), SHARE_OF_TIME * taken);
      }
    }
  }

  private void awaitTopics(BoardLog reading) throws InterruptedException {
    List<String> missing = reading.begin();
    while (running && !missing.isEmpty()) {
      log.atInfo().addKeyValue("missing", missing).log("Waiting for topics");
      Thread.sleep(BEFORE_NEXT_TRY);
      missing = reading.begin();
    }
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

  @Override
  public int getPhase() {
    return PHASE;
  }
}
