package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Who holds which seat, and the vacancies' side of deferred acceptance: the one place where offers
 * are accepted, whatever kind of problem they come from.
 *
 * <p>Per vacancy and type there is a skew heap with the worst worker at its root, its nodes being
 * the workers themselves (nobody holds two seats), and a cut-off: a key that a newcomer of the type
 * must reach. Cut-offs are learnt when an offer fails and are then exact; until the vacancy changes
 * again they stay so, and later they are lower bounds, because during a round pools only grow and
 * so cut-offs only tighten.
 */
final class Acceptance {
  /** Cut-off where any key is taken. */
  static final long ANY = Long.MIN_VALUE;

  /** Cut-off where no key is. */
  static final long NONE = Long.MAX_VALUE;

  private static final int NOBODY = -1;

  /** A vacancy v that let a worker go is kept as {@code LOST - v} in place of her seat. */
  private static final int LOST = -2;

  private final SeatColumns seats;
  private final TieBreak ties;
  private final CriticalTypes critical;
  private final long[] cutoffs;
  private final int[] worst;
  private final int[] counts;
  private final int[] held;
  private int[] vacancyOf;
  private long[] keys;
  private int[] left;
  private int[] right;

  /** Orders two workers with equal keys; keys of one vacancy are equal next to never. */
  interface TieBreak {
    /** Whether the first is the better one. */
    boolean better(int worker, int other);
  }

  Acceptance(SeatColumns seats, int workers, TieBreak ties) {
    this.seats = seats;
    this.ties = ties;
    this.critical = new CriticalTypes(seats);
    this.cutoffs = new long[seats.types()];
    this.worst = new int[seats.types()];
    this.counts = new int[seats.types()];
    this.held = new int[seats.vacancies()];
    this.vacancyOf = new int[workers];
    this.keys = new long[workers];
    this.left = new int[workers];
    this.right = new int[workers];
    Arrays.fill(worst, NOBODY);
    Arrays.fill(vacancyOf, NOBODY);
    for (int vacancy = 0; vacancy < held.length; vacancy++) {
      openTypes(vacancy);
    }
  }

  private void openTypes(int vacancy) {
    for (int type = seats.firstType(vacancy); type < seats.outsiderType(vacancy); type++) {
      boolean open =
          seats.openings(vacancy) > 0 && seats.open(vacancy, seats.tierOf(vacancy, type));
      cutoffs[type] = open ? ANY : NONE;
    }
    cutoffs[seats.outsiderType(vacancy)] = seats.openToOutsiders(vacancy) ? ANY : NONE;
  }

  /** Makes room for workers up to this number. */
  void growTo(int workers) {
    if (workers > vacancyOf.length) {
      int size = Math.max(workers, vacancyOf.length + (vacancyOf.length >> 3));
      int before = vacancyOf.length;
      vacancyOf = Arrays.copyOf(vacancyOf, size);
      Arrays.fill(vacancyOf, before, size, NOBODY);
      keys = Arrays.copyOf(keys, size);
      left = Arrays.copyOf(left, size);
      right = Arrays.copyOf(right, size);
    }
  }

  /** What a newcomer of this type must reach at least. */
  long cutoff(int type) {
    return cutoffs[type];
  }

  /** Whether an offer of this key could succeed, as far as is known without making it. */
  boolean mayTake(int vacancy, int type, int worker, long key) {
    long cutoff = cutoffs[type];
    return key > cutoff || (key == cutoff && wouldTake(vacancy, type, worker, key));
  }

  /** The vacancy whose seat she holds, −1 when she has none. */
  int vacancyOf(int worker) {
    return Math.max(NOBODY, vacancyOf[worker]);
  }

  /**
   * The vacancy that let her go last, −1 when none did. Whatever she preferred to it turned her
   * away before and still would, because cut-offs only tighten.
   */
  int lostVacancy(int worker) {
    return vacancyOf[worker] < NOBODY ? LOST - vacancyOf[worker] : NOBODY;
  }

  long keyOf(int worker) {
    return keys[worker];
  }

  int held(int vacancy) {
    return held[vacancy];
  }

  /**
   * A worker offers herself.
   *
   * @return who is without a seat now: −1 nobody, she herself when turned away, or whom she ousts
   */
  int offer(int vacancy, int type, int worker, long key) {
    int rival = rival(vacancy, type);
    if (rival == NOBODY) {
      push(vacancy, type, worker, key);
      return NOBODY;
    }
    if (rival == NO_RIVAL_IS_ENOUGH) {
      cutoffs[type] = NONE;
      return worker;
    }
    int ousted = worst[rival];
    boolean spared = spared(vacancy, type);
    if (spared && !better(worker, key, ousted)) {
      cutoffs[type] = keys[ousted];
      return worker;
    }
    pop(vacancy, rival);
    push(vacancy, type, worker, key);
    return ousted;
  }

  private static final int NO_RIVAL_IS_ENOUGH = -2;

  /**
   * The type whose worst worker a newcomer of {@code type} has to beat, or ousts anyway when the
   * reserved slots cannot spare her: −1 when there is a seat for both, −2 when she cannot be taken.
   */
  private int rival(int vacancy, int type) {
    boolean outsider = type == seats.outsiderType(vacancy);
    if (outsider && counts[type] >= seats.outsiderCap(vacancy)) {
      return counts[type] == 0 ? NO_RIVAL_IS_ENOUGH : type;
    }
    if (held[vacancy] < seats.openings(vacancy)) {
      return NOBODY;
    }
    critical.compute(vacancy, counts, outsider ? -1 : type);
    int rival = worstSpared(vacancy);
    return rival < 0 ? NO_RIVAL_IS_ENOUGH : rival;
  }

  /** Whether the matching computed last, for a newcomer of this type, can do without her. */
  private boolean spared(int vacancy, int type) {
    return type == seats.outsiderType(vacancy)
        || critical.spares(seats.tierOf(vacancy, type), seats.subsetOf(vacancy, type));
  }

  /** The type that holds the worst of those whom the matching computed last can spare. */
  private int worstSpared(int vacancy) {
    int outsiders = seats.outsiderType(vacancy);
    int found = worst[outsiders] == NOBODY ? -1 : outsiders;
    int traitCount = seats.traitCount(vacancy);
    int from = critical.fromFloor();
    for (int type = seats.firstType(vacancy) + ((from - 1) << traitCount);
        type < outsiders;
        type++) {
      if (worst[type] != NOBODY
          && critical.spares(from, seats.subsetOf(vacancy, type))
          && (found < 0 || better(worst[found], keys[worst[found]], worst[type]))) {
        found = type;
      }
    }
    return found;
  }

  /** Whether an offer would succeed now. */
  boolean wouldTake(int vacancy, int type, int worker, long key) {
    if (key < cutoffs[type]) {
      return false;
    }
    int rival = rival(vacancy, type);
    if (rival == NOBODY) {
      return true;
    }
    if (rival == NO_RIVAL_IS_ENOUGH) {
      cutoffs[type] = NONE;
      return false;
    }
    if (spared(vacancy, type) && !better(worker, key, worst[rival])) {
      cutoffs[type] = keys[worst[rival]];
      return false;
    }
    return true;
  }

  /** How many of a vacancy's workers are of tiers 1 to this one, at most 4. */
  int heldUpTo(int vacancy, int tier) {
    int sum = 0;
    int end = seats.firstType(vacancy) + (tier << seats.traitCount(vacancy));
    for (int type = seats.firstType(vacancy); type < end; type++) {
      sum += counts[type];
    }
    return sum;
  }

  /**
   * The worker of the given type's exact cut-off: whom a newcomer must beat. {@link #ANYBODY} when
   * any merit is taken, {@link #NO_WAY} when none is.
   */
  int workerToBeat(int vacancy, int type) {
    if (cutoffs[type] == NONE) {
      return NO_WAY;
    }
    int rival = rival(vacancy, type);
    if (rival == NO_RIVAL_IS_ENOUGH) {
      return NO_WAY;
    }
    return rival == NOBODY || !spared(vacancy, type) ? ANYBODY : worst[rival];
  }

  static final int ANYBODY = -1;
  static final int NO_WAY = -2;

  /** Closes a vacancy for good; its workers lose their seats and are returned. */
  int[] close(int vacancy) {
    int[] freed = heldBy(vacancy);
    for (int worker : freed) {
      vacancyOf[worker] = LOST - vacancy;
    }
    int first = seats.firstType(vacancy);
    int end = seats.outsiderType(vacancy) + 1;
    Arrays.fill(cutoffs, first, end, NONE);
    Arrays.fill(worst, first, end, NOBODY);
    Arrays.fill(counts, first, end, 0);
    held[vacancy] = 0;
    return freed;
  }

  /** The vacancy's workers, best first. */
  int[] heldBy(int vacancy) {
    Integer[] workers = new Integer[held[vacancy]];
    int[] size = new int[1];
    for (int type = seats.firstType(vacancy); type <= seats.outsiderType(vacancy); type++) {
      walk(worst[type], node -> workers[size[0]++] = node);
    }
    Arrays.sort(workers, (a, b) -> a.equals(b) ? 0 : better(a, keys[a], b) ? -1 : 1);
    return Arrays.stream(workers).mapToInt(Integer::intValue).toArray();
  }

  /** Skew heaps may be deep, so the walk keeps its own stack. */
  private void walk(int root, java.util.function.IntConsumer visitor) {
    int[] stack = new int[16];
    int depth = 0;
    if (root != NOBODY) {
      stack[depth++] = root;
    }
    while (depth > 0) {
      int node = stack[--depth];
      visitor.accept(node);
      if (depth + 2 > stack.length) {
        stack = Arrays.copyOf(stack, 2 * stack.length);
      }
      if (left[node] != NOBODY) {
        stack[depth++] = left[node];
      }
      if (right[node] != NOBODY) {
        stack[depth++] = right[node];
      }
    }
  }

  private boolean better(int worker, long key, int other) {
    return key > keys[other] || (key == keys[other] && ties.better(worker, other));
  }

  private boolean worse(int a, int b) {
    return better(b, keys[b], a);
  }

  private void push(int vacancy, int type, int worker, long key) {
    vacancyOf[worker] = vacancy;
    keys[worker] = key;
    left[worker] = NOBODY;
    right[worker] = NOBODY;
    worst[type] = merge(worst[type], worker);
    counts[type]++;
    held[vacancy]++;
  }

  private void pop(int vacancy, int type) {
    int root = worst[type];
    worst[type] = merge(left[root], right[root]);
    vacancyOf[root] = LOST - vacancy;
    counts[type]--;
    held[vacancy]--;
  }

  /** Merges two skew heaps (Sleator and Tarjan 1986) without recursion; the worst is the root. */
  private int merge(int a, int b) {
    if (a == NOBODY || b == NOBODY) {
      return a == NOBODY ? b : a;
    }
    int top = worse(b, a) ? b : a;
    int other = top == a ? b : a;
    int node = top;
    while (true) {
      int next = right[node];
      right[node] = left[node];
      if (next == NOBODY) {
        left[node] = other;
        return top;
      }
      if (worse(other, next)) {
        int swap = next;
        next = other;
        other = swap;
      }
      left[node] = next;
      node = next;
    }
  }
}
