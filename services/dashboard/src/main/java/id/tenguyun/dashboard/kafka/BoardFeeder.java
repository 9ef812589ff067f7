package id.tenguyun.dashboard.kafka;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.dashboard.live.Contact;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.mongo.FollowedBoard;
import id.tenguyun.dashboard.mongo.StoredBoard;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the store and the page up with the log, on a thread of its own. Of several instances the
 * consumer group gives one all partitions: it writes; the others follow what it has written, and
 * one of them takes over when it goes. Whatever stops the folding is logged, and it goes on from
 * the last turn that counts; the page shows the last view meanwhile.
 */
final class BoardFeeder implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BoardFeeder.class);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);
  private static final Duration TO_CLOSE = Duration.ofSeconds(2);

  /** After the topics are made, see the eventing library's start-up. */
  private static final int PHASE = 1_000;

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final LogBatch batches;
  private final MongoDatabase database;
  private final LiveBoard live;
  private final Contact store;
  private final Thread thread = new Thread(this::run, "dashboard-log");
  private volatile Optional<String> failure = Optional.empty();
  private volatile boolean running;

  // of the thread alone
  private Set<TopicPartition> assigned = Set.of();
  private @Nullable BoardFold fold;
  private @Nullable FollowedBoard followed;

  BoardFeeder(
      Supplier<Consumer<byte[], byte[]>> consumers,
      LogBatch batches,
      MongoDatabase database,
      LiveBoard live,
      Contact store) {
    this.consumers = consumers;
    this.batches = batches;
    this.database = database;
    this.live = live;
    this.store = store;
  }

  /** What stopped the folding, until it goes well again. */
  Optional<String> failure() {
    return failure;
  }

  /** Records that were passed over because nobody could read them. */
  long unreadable() {
    return batches.unreadable();
  }

  private void run() {
    while (running) {
      Consumer<byte[], byte[]> consumer = consumers.get();
      try {
        consumer.subscribe(FactTopics.ALL, new Assignment(consumer));
        while (running) {
          step(consumer);
        }
      } catch (InterruptedException e) {
        return; // only stop() interrupts
      } catch (RuntimeException e) {
        lost(e);
      } finally {
        giveUp();
        close(consumer);
      }
    }
  }

  private void lost(RuntimeException e) {
    if (!running) {
      return; // stop() interrupted a poll
    }
    log.atError().setCause(e).log("The log could not be read on; it is joined again");
    failure = Optional.of(String.valueOf(e.getMessage()));
    try {
      Thread.sleep(BEFORE_NEXT_TRY);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt(); // running is false by now
    }
  }

  /** One look at the log. A failure of the store, or of the registry, costs the turn at hand. */
  private void step(Consumer<byte[], byte[]> consumer) throws InterruptedException {
    try {
      if (assigned.isEmpty()) {
        consumer.poll(BETWEEN_LOOKS);
        follow();
      } else {
        fold(consumer);
      }
      store.held();
      failure = Optional.empty();
    } catch (KafkaException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!running) {
        throw new InterruptedException();
      }
      failed(e);
      consumer.pause(consumer.assignment());
      consumer.poll(BEFORE_NEXT_TRY); // nothing comes, and the group sees that we are here
    }
  }

  private void failed(RuntimeException e) {
    giveUp();
    failure = Optional.of(String.valueOf(e.getMessage()));
    if (e instanceof MongoException) {
      store.lost();
      log.atWarn()
          .addKeyValue("error", e.getMessage())
          .log("The store does not answer; the page shows what it last knew");
    } else {
      log.atError().setCause(e).log("The turn at hand was given up; it is folded again");
    }
  }

  private void fold(Consumer<byte[], byte[]> consumer) {
    BoardFold now = fold;
    if (now == null) {
      now = open(consumer);
      fold = now;
      live.stored(now.view(), now.committed());
    }
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (fold == null) {
      return; // the poll has taken the partitions away, or given others
    }
    now.take(batches.facts(records));
    boolean caughtUp = now.caughtUp();
    if (now.commitIfDue() || caughtUp && !live.edition().current()) {
      if (caughtUp) {
        live.publish(now.view(), now.committed());
      } else {
        live.stored(now.view(), now.committed());
      }
    }
  }

  private BoardFold open(Consumer<byte[], byte[]> consumer) {
    BoardFold opened = new BoardFold(consumer, StoredBoard.open(database), assigned);
    if (opened.isAheadOfTheLog()) {
      log.warn("The store was filled from another log; it is emptied and built from this one");
      StoredBoard.clear(database);
      opened = new BoardFold(consumer, StoredBoard.open(database), assigned);
    }
    consumer.resume(assigned);
    return opened;
  }

  /** Shows what the writer, another instance, has written. */
  private void follow() {
    if (followed == null) {
      followed = new FollowedBoard(database);
    }
    if (followed.refresh()) {
      live.publish(followed.view(), followed.positions());
    }
  }

  private void giveUp() {
    fold = null;
    followed = null;
  }

  private final class Assignment implements ConsumerRebalanceListener {
    private final Consumer<byte[], byte[]> consumer;

    Assignment(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      giveUp();
      assigned = Set.of();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      giveUp();
      assigned = Set.copyOf(partitions);
      consumer.pause(partitions); // until it is known where to begin
    }
  }

  /** Closes in order even when an interrupt ended the reading: a pending one would cut it short. */
  private static void close(Consumer<byte[], byte[]> consumer) {
    boolean interrupted = Thread.interrupted();
    consumer.close(CloseOptions.timeout(TO_CLOSE));
    if (interrupted) {
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

  @Override
  public int getPhase() {
    return PHASE;
  }
}
