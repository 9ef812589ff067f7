package id.tenguyun.matching;

/**
 * Merit and lottery in one number, so that who is better is one comparison: the merit above, the
 * first 49 bits of the draw, inverted because the lower draw wins, below. Two workers of one merit
 * whose draws agree in all 49 bits are told apart by the whole draw.
 */
final class LotteryKeys {
  private static final int DRAW_BITS = 49;
  private static final long BEST_DRAW = (1L << DRAW_BITS) - 1;

  private final byte[] seed;
  private final Applicants applicants;
  private final Lottery lottery;
  private final Standings standings;

  /** With one thread a draw is made when it is first needed, with more all are made at once. */
  LotteryKeys(byte[] seed, Applicants applicants, Standings standings, int threads) {
    this.seed = seed;
    this.applicants = applicants;
    this.lottery = new Lottery(seed);
    this.standings = standings;
    if (threads > 1) {
      drawAll(threads);
    }
  }

  private void drawAll(int threads) {
    Thread[] workers = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      int from = (int) ((long) applicants.size() * t / threads);
      int to = (int) ((long) applicants.size() * (t + 1) / threads);
      workers[t] = Thread.ofPlatform().name("lottery-" + t).start(() -> draw(from, to));
    }
    for (Thread worker : workers) {
      join(worker);
    }
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while drawing lots", e);
    }
  }

  private void draw(int from, int to) {
    Lottery own = new Lottery(seed);
    for (int worker = from; worker < to; worker++) {
      standings.draw(worker, firstBits(own.draw(applicants.id(worker))));
    }
  }

  static long firstBits(byte[] draw) {
    long first = 0;
    for (int i = 0; i < 7; i++) {
      first = first << 8 | (draw[i] & 0xff);
    }
    return ~(first >>> 56 - DRAW_BITS) & BEST_DRAW;
  }

  /** A key no lower than hers, without drawing for her. */
  long highestKey(int worker, int merit) {
    return highestKey(merit, standings.draw(worker));
  }

  /** The key of a merit and a draw's first bits; for −1, no draw yet, the highest there can be. */
  static long highestKey(int merit, long firstBits) {
    return (long) merit << DRAW_BITS | (firstBits & BEST_DRAW);
  }

  /** The merit in a key. */
  static int merit(long key) {
    return (int) (key >> DRAW_BITS);
  }

  long key(int worker, int merit) {
    long draw = standings.draw(worker);
    if (draw == Standings.NOT_DRAWN) {
      draw = firstBits(lottery.draw(applicants.id(worker)));
      standings.draw(worker, draw);
    }
    return (long) merit << DRAW_BITS | draw;
  }

  /** Which of two workers with equal keys is better, by their whole draws. */
  boolean better(int worker, int other) {
    return new Lottery(seed).compare(applicants.id(worker), applicants.id(other)) < 0;
  }

  String drawHex(int worker) {
    return new Lottery(seed).drawHex(applicants.id(worker));
  }
}
