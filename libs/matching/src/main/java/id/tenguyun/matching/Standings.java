package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Where every worker stands while a round runs: the seat she holds, her draw, and her place as a
 * node of a heap. Draw, key and links lie in one row of {@value #ROW} numbers: who is ousted may
 * lie anywhere in memory, and separate columns would cost a fetch each. Seats are a column of their
 * own, because to find the next who is free one reads many of them in order.
 */
final class Standings {
  static final int NOBODY = -1;

  /** A draw that has not been made. */
  static final long NOT_DRAWN = -1;

  /** A vacancy v that let a worker go is kept as {@code LOST - v} in place of her seat. */
  private static final int LOST = -2;

  private static final int ROW = 3;
  private static final int DRAW = 0;
  private static final int KEY = 1;
  private static final int LINKS = 2;

  private long[] rows;
  private int[] seats;

  Standings(int workers) {
    this.rows = new long[ROW * workers];
    this.seats = new int[workers];
    startFrom(0);
  }

  private void startFrom(int worker) {
    Arrays.fill(seats, worker, seats.length, NOBODY);
    for (int row = ROW * worker; row < rows.length; row += ROW) {
      rows[row + DRAW] = NOT_DRAWN;
    }
  }

  /** Makes room for workers up to this number, and for an eighth more than there was. */
  void growTo(int workers) {
    int before = seats.length;
    if (workers > before) {
      int room = Math.max(workers, before + (before >> 3));
      rows = Arrays.copyOf(rows, ROW * room);
      seats = Arrays.copyOf(seats, room);
      startFrom(before);
    }
  }

  long draw(int worker) {
    return rows[ROW * worker + DRAW];
  }

  void draw(int worker, long draw) {
    rows[ROW * worker + DRAW] = draw;
  }

  /** The vacancy whose seat she holds, −1 when she has none. */
  int vacancyOf(int worker) {
    return Math.max(NOBODY, seats[worker]);
  }

  /** The vacancy that let her go last, −1 when none did or she has found another seat since. */
  int lostVacancy(int worker) {
    return seats[worker] < NOBODY ? LOST - seats[worker] : NOBODY;
  }

  void loses(int worker, int vacancy) {
    seats[worker] = LOST - vacancy;
  }

  /** Gives her a seat, as a heap of her own. */
  void sits(int worker, int vacancy, long key) {
    int row = ROW * worker;
    rows[row + KEY] = key;
    rows[row + LINKS] = links(NOBODY, NOBODY);
    seats[worker] = vacancy;
  }

  /** Her key where she sits. */
  long key(int worker) {
    return rows[ROW * worker + KEY];
  }

  int left(int worker) {
    return (int) (rows[ROW * worker + LINKS] >> Integer.SIZE);
  }

  int right(int worker) {
    return (int) rows[ROW * worker + LINKS];
  }

  void link(int worker, int left, int right) {
    rows[ROW * worker + LINKS] = links(left, right);
  }

  private static long links(int left, int right) {
    return (long) left << Integer.SIZE | right & 0xFFFF_FFFFL;
  }
}
