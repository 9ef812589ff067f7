package id.tenguyun.matching;

import java.util.Arrays;

/** Finds out whether a worker's id is taken: an open-addressed table of worker numbers. */
final class WorkerIds {
  private static final int EMPTY = -1;

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
    for (int at = slot(id); table[at] != EMPTY; at = at + 1 & table.length - 1) {
      if (applicants.id(table[at]).equals(id)) {
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
          insert(known);
        }
      }
    }
    insert(worker);
  }

  private void insert(int worker) {
    int at = slot(applicants.id(worker));
    while (table[at] != EMPTY) {
      at = at + 1 & table.length - 1;
    }
    table[at] = worker;
  }

  private int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 16) & table.length - 1;
  }
}
