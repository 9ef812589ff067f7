package id.tenguyun.matching;

import java.util.Arrays;

/**
 * Finds out whether a worker's id is taken: an open-addressed table of worker numbers. Each entry
 * also holds five bits of the id's hash, so that next to no other worker's id is fetched from
 * memory only to find that it differs.
 */
final class WorkerIds {
  private static final int EMPTY = -1;
  private static final int NUMBER_BITS = 26;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private final Applicants applicants;
  private int[] table;
  private int size;

  WorkerIds(Applicants applicants) {
    this.applicants = applicants;
    this.table = emptyFor(applicants.size());
    for (int worker = 0; worker < applicants.size(); worker++) {
      add(worker);
    }
  }

  private static int[] emptyFor(int workers) {
    int[] empty = new int[Math.max(16, Integer.highestOneBit(Math.max(1, workers)) << 1)];
    Arrays.fill(empty, EMPTY);
    return empty;
  }

  boolean contains(String id) {
    int hash = hash(id);
    int mark = mark(hash);
    int mask = table.length - 1;
    for (int at = hash & mask; table[at] != EMPTY; at = at + 1 & mask) {
      if ((table[at] & ~NUMBER) == mark && applicants.id(table[at] & NUMBER).equals(id)) {
        return true;
      }
    }
    return false;
  }

  void add(int worker) {
    if (++size > table.length - (table.length >> 2)) {
      int[] full = table;
      table = emptyFor(full.length);
      for (int known : full) {
        if (known != EMPTY) {
          insert(known & NUMBER);
        }
      }
    }
    insert(worker);
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
