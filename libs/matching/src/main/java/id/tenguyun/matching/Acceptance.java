package id.tenguyun.matching;

import java.util.Arrays;

/**
 * The vacancies' side of deferred acceptance: the one place where offers are accepted, whatever
 * kind of problem they come from.
 *
 * <p>Per vacancy and type there is a cut-off: a key that a newcomer of the type must reach.
 * Cut-offs are learnt when an offer fails and are then exact; until the vacancy changes again they
 * stay so, and later they are lower bounds, because during a round pools only grow and so cut-offs
 * only tighten.
 */
final class Acceptance {
  /** Cut-off where any key is taken. */
  static final long ANY = Long.MIN_VALUE;

  /** Cut-off where no key is. */
  static final long NONE = Long.MAX_VALUE;

  /** In place of the worker to beat: any merit is taken. */
  static final int ANYBODY = -1;

  /** In place of the worker to beat: no merit is enough. */
  static final int NO_WAY = -2;

  private static final int NOBODY = Standings.NOBODY;
  private static final int NO_RIVAL_IS_ENOUGH = -2;

  private final SeatColumns seats;
  private final Standings standings;
  private final SeatHeaps heaps;
  private final CriticalTypes critical;
  private final long[] cutoffs;
  private final int[] held;

  Acceptance(SeatColumns seats, Standings standings, SeatHeaps.TieBreak ties) {
    this.seats = seats;
    this.standings = standings;
    this.heaps = new SeatHeaps(seats.types(), standings, ties);
    this.critical = new CriticalTypes(seats);
    this.cutoffs = new long[seats.types()];
    this.held = new int[seats.vacancies()];
    for (int vacancy = 0; vacancy < held.length; vacancy++) {
      openTypes(vacancy);
    }
  }

  private void openTypes(int vacancy) {
    for (int type = seats.firstType(vacancy); type < seats.localsEnd(vacancy); type++) {
      boolean open =
          seats.openings(vacancy) > 0 && seats.open(vacancy, seats.tierOf(vacancy, type));
      cutoffs[type] = open ? ANY : NONE;
    }
    cutoffs[seats.outsiderType(vacancy)] = seats.openToOutsiders(vacancy) ? ANY : NONE;
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
    return standings.vacancyOf(worker);
  }

  /**
   * The vacancy that let her go last, −1 when none did. Whatever she preferred to it turned her
   * away before and still would, because cut-offs only tighten.
   */
  int lostVacancy(int worker) {
    return standings.lostVacancy(worker);
  }

  long keyOf(int worker) {
    return standings.key(worker);
  }

  /**
   * A worker offers herself.
   *
   * @return who is without a seat now: −1 nobody, she herself when turned away, or whom she ousts
   */
  int offer(int vacancy, int type, int worker, long key) {
    int rival = rival(vacancy, type);
    if (rival == NOBODY) {
      seat(vacancy, type, worker, key);
      return NOBODY;
    }
    if (turnsAway(vacancy, type, worker, key, rival)) {
      return worker;
    }
    int ousted = heaps.worst(rival);
    heaps.pop(vacancy, rival);
    held[vacancy]--;
    seat(vacancy, type, worker, key);
    return ousted;
  }

  private void seat(int vacancy, int type, int worker, long key) {
    heaps.push(vacancy, type, worker, key);
    held[vacancy]++;
  }

  /** Whether an offer would succeed now. */
  boolean wouldTake(int vacancy, int type, int worker, long key) {
    if (key < cutoffs[type]) {
      return false;
    }
    int rival = rival(vacancy, type);
    return rival == NOBODY || !turnsAway(vacancy, type, worker, key, rival);
  }

  /** Whether she fails against the rival found for her; if so, her type's cut-off is learnt. */
  private boolean turnsAway(int vacancy, int type, int worker, long key, int rival) {
    if (rival == NO_RIVAL_IS_ENOUGH) {
      cutoffs[type] = NONE;
      return true;
    }
    int toBeat = heaps.worst(rival);
    if (spared(vacancy, type) && !heaps.better(worker, key, toBeat)) {
      cutoffs[type] = standings.key(toBeat);
      return true;
    }
    return false;
  }

  /**
   * The type whose worst worker a newcomer of {@code type} has to beat, or ousts anyway when the
   * reserved slots cannot spare her: −1 when there is a seat for both, −2 when she cannot be taken.
   */
  private int rival(int vacancy, int type) {
    boolean outsider = type == seats.outsiderType(vacancy);
    if (outsider && heaps.count(type) >= seats.outsiderCap(vacancy)) {
      return heaps.count(type) == 0 ? NO_RIVAL_IS_ENOUGH : type;
    }
    if (held[vacancy] < seats.openings(vacancy)) {
      return NOBODY;
    }
    critical.compute(vacancy, heaps.counts(), outsider ? -1 : type);
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
    int found = heaps.worst(outsiders) == NOBODY ? -1 : outsiders;
    int from = critical.fromFloor();
    int type = seats.firstType(vacancy) + ((from - 1) << seats.traitCount(vacancy));
    for (int end = seats.localsEnd(vacancy); type < end; type++) {
      int worst = heaps.worst(type);
      if (worst != NOBODY
          && critical.spares(from, seats.subsetOf(vacancy, type))
          && (found < 0 || heaps.better(heaps.worst(found), worst))) {
        found = type;
      }
    }
    return found;
  }

  /** How many of a vacancy's workers are of tiers 1 to this one, at most 4. */
  int heldUpTo(int vacancy, int tier) {
    int sum = 0;
    int end = seats.firstType(vacancy) + (tier << seats.traitCount(vacancy));
    for (int type = seats.firstType(vacancy); type < end; type++) {
      sum += heaps.count(type);
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
    return rival == NOBODY || !spared(vacancy, type) ? ANYBODY : heaps.worst(rival);
  }

  /** Closes a vacancy for good; its workers lose their seats and are returned. */
  int[] close(int vacancy) {
    int[] freed = heldBy(vacancy);
    for (int worker : freed) {
      standings.loses(worker, vacancy);
    }
    for (int type = seats.firstType(vacancy); type < seats.localsEnd(vacancy); type++) {
      close(type, vacancy);
    }
    close(seats.outsiderType(vacancy), vacancy);
    return freed;
  }

  private void close(int type, int vacancy) {
    cutoffs[type] = NONE;
    held[vacancy] -= heaps.count(type);
    heaps.clear(type);
  }

  /** The vacancy's workers, best first. */
  int[] heldBy(int vacancy) {
    Integer[] workers = new Integer[held[vacancy]];
    int[] size = new int[1];
    for (int type = seats.firstType(vacancy); type < seats.localsEnd(vacancy); type++) {
      heaps.forEach(type, worker -> workers[size[0]++] = worker);
    }
    heaps.forEach(seats.outsiderType(vacancy), worker -> workers[size[0]++] = worker);
    Arrays.sort(workers, (a, b) -> a.equals(b) ? 0 : heaps.better(a, b) ? -1 : 1);
    return Arrays.stream(workers).mapToInt(Integer::intValue).toArray();
  }
}
