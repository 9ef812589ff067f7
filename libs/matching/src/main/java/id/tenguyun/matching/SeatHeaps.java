package id.tenguyun.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Who holds the seats of every vacancy and type: skew heaps (Sleator and Tarjan 1986) with the
 * worst worker at the root. The workers themselves are the nodes, for nobody holds two seats.
 */
final class SeatHeaps {
  static final int NOBODY = Standings.NOBODY;

  private final Standings standings;
  private final TieBreak ties;
  private final int[] worst;
  private final int[] counts;

  /** Orders two workers with equal keys; keys of one vacancy are equal next to never. */
  interface TieBreak {
    /** Whether the first is the better one. */
    boolean better(int worker, int other);
  }

  SeatHeaps(int types, Standings standings, TieBreak ties) {
    this.standings = standings;
    this.ties = ties;
    this.worst = new int[types];
    this.counts = new int[types];
    Arrays.fill(worst, NOBODY);
  }

  /** The worst worker of a type, −1 when it has none. */
  int worst(int type) {
    return worst[type];
  }

  int count(int type) {
    return counts[type];
  }

  /** Head counts by type, to read from. */
  int[] counts() {
    return counts;
  }

  /** Whether a worker with this key is better than one who sits. */
  boolean better(int worker, long key, int seated) {
    long other = standings.key(seated);
    return key > other || (key == other && ties.better(worker, seated));
  }

  /** Whether the first of two who sit is the better one. */
  boolean better(int seated, int other) {
    return better(seated, standings.key(seated), other);
  }

  void push(int vacancy, int type, int worker, long key) {
    standings.sits(worker, vacancy, key);
    worst[type] = merge(worst[type], worker);
    counts[type]++;
  }

  /** Takes the seat from the type's worst worker. */
  void pop(int vacancy, int type) {
    int root = worst[type];
    worst[type] = merge(standings.left(root), standings.right(root));
    standings.loses(root, vacancy);
    counts[type]--;
  }

  /** Forgets everyone of a type; their seats are the caller's to take. */
  void clear(int type) {
    worst[type] = NOBODY;
    counts[type] = 0;
  }

  /** Visits everyone of a type; heaps may be deep, so the walk keeps its own stack. */
  void forEach(int type, IntConsumer visitor) {
    int[] stack = new int[16];
    int depth = 0;
    stack[depth++] = worst[type];
    while (depth > 0) {
      int node = stack[--depth];
      if (node != NOBODY) {
        visitor.accept(node);
        if (depth + 2 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[depth++] = standings.left(node);
        stack[depth++] = standings.right(node);
      }
    }
  }

  /** Merges two heaps without recursion. */
  private int merge(int a, int b) {
    if (a == NOBODY || b == NOBODY) {
      return a == NOBODY ? b : a;
    }
    int top = better(a, b) ? b : a;
    int other = top == a ? b : a;
    int node = top;
    while (true) {
      int next = standings.right(node);
      if (next == NOBODY) {
        standings.link(node, other, standings.left(node));
        return top;
      }
      if (better(next, other)) {
        int swap = next;
        next = other;
        other = swap;
      }
      standings.link(node, next, standings.left(node));
      node = next;
    }
  }
}
