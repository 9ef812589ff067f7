package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.kafka.LogBatch.Placed;
import id.tenguyun.dashboard.mongo.StoredBoard;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log folded into the store by its one writer, from where the store stands. Given up as a whole
 * when anything fails: the next one goes on from the last turn that counts.
 */
final class BoardFold {

  private static final Logger log = LoggerFactory.getLogger(BoardFold.class);

  /** Readers see an event at the latest so long after it was read. */
  private static final Duration BETWEEN_TURNS = Duration.ofMillis(200);

  /** Bounds the heap that a turn takes. */
  private static final int FACTS_OF_A_TURN = 5_000;

  private final Consumer<byte[], byte[]> consumer;
  private final StoredBoard stored;
  private final Map<TopicPartition, Long> endAtStart = new HashMap<>();
  private Map<String, Long> committed;
  private long lastTurn = System.nanoTime();
  private int pending;

  /** Seeks to where the store stands; a partition that it does not know is read from its start. */
  BoardFold(
      Consumer<byte[], byte[]> consumer,
      StoredBoard stored,
      Collection<TopicPartition> partitions) {
    this.consumer = consumer;
    this.stored = stored;
    this.committed = stored.positions();
    endAtStart.putAll(consumer.endOffsets(partitions));
    for (TopicPartition partition : partitions) {
      consumer.seek(partition, committed.getOrDefault(partition.toString(), 0L));
    }
    log.atInfo()
        .addKeyValue("behind", behind())
        .log("Folding the log into the store, from where it stands");
  }

  /** Whether the store stands further than the log goes: then it was filled from another log. */
  boolean isAheadOfTheLog() {
    return endAtStart.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) > end.getValue());
  }

  private long behind() {
    return endAtStart.entrySet().stream()
        .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
        .sum();
  }

  /** Folds facts. */
  void take(List<Placed> facts) {
    stored.prepare(facts.stream().map(Placed::fact).toList());
    Board board = stored.board();
    for (Placed placed : facts) {
      board.on(placed.fact(), placed.partition(), placed.offset());
    }
    pending += facts.size();
  }

  /** Makes what was folded count, when it is time for it. Returns whether it did. */
  boolean commitIfDue() {
    boolean late = System.nanoTime() - lastTurn >= BETWEEN_TURNS.toNanos();
    if (!late && pending < FACTS_OF_A_TURN) {
      return false;
    }
    Map<String, Long> positions = positions();
    if (positions.equals(committed)) { // records that tell the page nothing move them, too
      return false;
    }
    stored.commit(positions);
    committed = positions;
    pending = 0;
    lastTurn = System.nanoTime();
    return true;
  }

  /** Whether all that the log held at the beginning has been folded. */
  boolean caughtUp() {
    endAtStart.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
    return endAtStart.isEmpty();
  }

  Board.View view() {
    return stored.board().view();
  }

  /** The next offset to read, by partition of a topic, as of the last turn that counts. */
  Map<String, Long> committed() {
    return committed;
  }

  /** The next offset to read, by partition of a topic. */
  Map<String, Long> positions() {
    Map<String, Long> positions = new TreeMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      positions.put(partition.toString(), consumer.position(partition));
    }
    return positions;
  }
}
