package id.tenguyun.dashboard.trace;

import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Entry;
import java.util.List;
import java.util.SortedMap;

/**
 * What a count is made of.
 *
 * @param count the count, and how many entries it is the sum of
 * @param entries some of them, in order
 * @param countedUpTo up to where the log is in the count: the next offset, by partition of a topic
 */
public record Account(
    Cell cell, Count count, List<Entry> entries, SortedMap<String, Long> countedUpTo) {

  public Account {
    entries = List.copyOf(entries);
  }
}
