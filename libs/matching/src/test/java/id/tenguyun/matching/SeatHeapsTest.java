package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The heaps of those who sit, against the JDK's queue. */
class SeatHeapsTest {
  private static final int WORKERS = 400;
  private static final int VACANCY = 3;

  /** Of equal keys the lower number is the better one. */
  private static final SeatHeaps.TieBreak TIES = (worker, other) -> worker < other;

  @Test
  void theWorstIsAlwaysAtTheRoot() {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      var standings = new Standings(WORKERS);
      var heaps = new SeatHeaps(1, standings, TIES);
      long[] keys = random.longs(WORKERS, 0, 1 + random.nextInt(500)).toArray();
      var expected = new PriorityQueue<Integer>(worstFirst(keys));
      for (int worker = 0; worker < WORKERS; worker++) {
        heaps.push(VACANCY, 0, worker, keys[worker]);
        expected.add(worker);
        if (random.nextInt(3) == 0) {
          heaps.pop(VACANCY, 0);
          expected.remove();
        }
        assertThat(heaps.worst(0))
            .as("worst, seed %d", seed)
            .isEqualTo(expected.isEmpty() ? SeatHeaps.NOBODY : expected.peek());
        assertThat(heaps.count(0)).as("count, seed %d", seed).isEqualTo(expected.size());
      }
      List<Integer> seen = new ArrayList<>();
      heaps.forEach(0, seen::add);
      assertThat(seen).as("all, seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void aDeepHeapIsWalkedToTheEnd() {
    var heaps = new SeatHeaps(1, new Standings(WORKERS), TIES);
    for (int worker = 0; worker < WORKERS; worker++) {
      heaps.push(VACANCY, 0, worker, WORKERS - worker); // each the worst so far: a chain
    }
    var seen = new TreeSet<Integer>();
    heaps.forEach(0, seen::add);
    assertThat(seen).hasSize(WORKERS);
  }

  private static Comparator<Integer> worstFirst(long[] keys) {
    return Comparator.<Integer>comparingLong(worker -> keys[worker])
        .thenComparing(Comparator.reverseOrder());
  }
}
