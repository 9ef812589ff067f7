package id.tenguyun.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Makes an offer and compares what came of it with the plain choice rule. */
final class StepCheck {
  private final Proposers proposers;
  private final Acceptance acceptance;
  private final SeatColumns seats;

  StepCheck(Proposers proposers, Acceptance acceptance, SeatColumns seats) {
    this.proposers = proposers;
    this.acceptance = acceptance;
    this.seats = seats;
  }

  int offer(int worker) {
    int vacancy = proposers.vacancy();
    long key = proposers.key();
    int[] pool = withNewcomer(acceptance.heldBy(vacancy), worker, key);
    int[] expected = chosen(vacancy, pool);
    int loser = acceptance.offer(vacancy, proposers.type(), worker, key);
    int[] held = acceptance.heldBy(vacancy);
    if (!Arrays.equals(expected, held)) {
      throw new IllegalStateException(
          "vacancy %s, pool %s: the choice rule takes %s, the engine took %s"
              .formatted(seats.plan(vacancy).vacancy(), ids(pool), ids(expected), ids(held)));
    }
    return loser;
  }

  private int[] chosen(int vacancy, int[] pool) {
    int[] tiers = Arrays.stream(pool).map(who -> proposers.tier(who, vacancy)).toArray();
    int[] subsets =
        Arrays.stream(pool).map(who -> seats.subset(vacancy, proposers.traits(who))).toArray();
    boolean[] taken = new ChoiceRule(seats.plan(vacancy)).choose(tiers, subsets);
    return IntStream.range(0, pool.length).filter(i -> taken[i]).map(i -> pool[i]).toArray();
  }

  private int[] withNewcomer(int[] held, int worker, long key) {
    int at = 0;
    while (at < held.length && !better(worker, key, held[at])) {
      at++;
    }
    int[] pool = new int[held.length + 1];
    System.arraycopy(held, 0, pool, 0, at);
    pool[at] = worker;
    System.arraycopy(held, at, pool, at + 1, held.length - at);
    return pool;
  }

  private boolean better(int worker, long key, int other) {
    long hers = acceptance.keyOf(other);
    return key > hers || (key == hers && proposers.better(worker, other));
  }

  private String ids(int[] workers) {
    return Arrays.toString(Arrays.stream(workers).mapToObj(proposers::id).toArray());
  }
}
