package id.tenguyun.dashboard.mongo;

import com.mongodb.MongoException;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Gives the page what the store last held, then keeps the store up with the page. On a thread of
 * its own: a store that is away holds up neither the log nor the page, and gets the latest view
 * when it is back.
 */
final class ViewKeeper implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ViewKeeper.class);
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(1);

  private final StoredViews store;
  private final LiveBoard live;
  private final Thread thread = new Thread(this::run, "dashboard-views");
  private volatile boolean running;

  ViewKeeper(StoredViews store, LiveBoard live) {
    this.store = store;
    this.live = live;
  }

  private void run() {
    long saved = 0;
    boolean loaded = false;
    try {
      while (running) {
        try {
          if (!loaded) {
            store.load().ifPresent(live::stored);
            loaded = true;
          }
          Edition edition = live.await(saved, AT_MOST);
          if (edition.version() > saved && edition.current()) {
            store.save(edition.view(), edition.positions());
          }
          saved = edition.version();
        } catch (MongoException e) {
          log.atWarn()
              .addKeyValue("error", e.getMessage())
              .log("The store does not answer; the page goes on, and saving is tried again");
        }
        Thread.sleep(BETWEEN_SAVES);
      }
    } catch (InterruptedException e) {
      // only stop() interrupts; the store misses at most the last second, which the log has
      Thread.currentThread().interrupt();
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
}
