package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Finds out whether a worker's id is taken: an open-addressed table of worker numbers. Each entry
 * also holds five bits of the id's hash, so that next to no other worker's id is fetched from
 * memory only to find that it differs.
 */
final class WorkerIds {
  static final int NOBODY = -1;

  private static final int EMPTY = -1;
  private static final int NUMBER_BITS = 26;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private final Applicants applicants;
  private int[] table;
  private int size;

  WorkerIds(Applicants applicants) {
    this.applicants = applicants;
    this.size = applicants.size();
    this.table = empty(Integer.highestOneBit(Math.max(8, size + (size >> 1))) << 1);
    for (int worker = 0; worker < size; worker++) {
      insert(worker);
    }
  }

  private static int[] empty(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, EMPTY);
    return empty;
  }

  /**
   * Adds a worker unless her id is taken.
   *
   * @return who has it already, −1 for nobody
   */
  int add(int worker) {
    if (size >= table.length - (table.length >> 2)) {
      grow();
    }
    String id = applicants.id(worker);
    int hash = hash(id);
    int mark = mark(hash);
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != EMPTY) {
      int known = table[at] & NUMBER;
      if ((table[at] & ~NUMBER) == mark && applicants.id(known).equals(id)) {
        return known;
      }
      at = at + 1 & mask;
    }
    table[at] = mark | worker;
    size++;
    return NOBODY;
  }

  private void grow() {
    int[] full = table;
    table = empty(2 * full.length);
    for (int known : full) {
      if (known != EMPTY) {
        insert(known & NUMBER);
      }
    }
  }

  private void insert(int worker) {
    int hash = hash(applicants.id(worker));
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != EMPTY) {
      at = at + 1 & mask;
    }
    table[at] = mark(hash) | worker;
  }

  private static int hash(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  /** Five bits of the hash above a worker's number; never negative, so never {@link #EMPTY}. */
  private static int mark(int hash) {
    return hash >>> Integer.SIZE - 5 << NUMBER_BITS;
  }
}
