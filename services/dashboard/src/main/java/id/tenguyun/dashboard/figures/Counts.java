package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All counts, as running sums: what a subject adds to is taken off when it changes and added anew.
 * So the heap holds as much as there are cells, however many events lie behind them. Not safe for
 * several threads; readers get a {@link #tally}.
 */
public final class Counts {

  private final TreeMap<String, Map<String, Count>> rows = new TreeMap<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> changed = new TreeSet<>();
  private final List<Entry> entries = new ArrayList<>();

  /** Puts rows in place as they were kept. */
  public void restore(Map<String, Map<String, Count>> kept) {
    rows.putAll(kept);
  }

  /** Lets a subject count as it is now, no longer as it was. */
  void move(Subject before, Subject after, Place event) {
    Map<Cell, Integer> moves = new LinkedHashMap<>();
    before.countInto((cell, many) -> moves.merge(cell, -many, Integer::sum));
    after.countInto((cell, many) -> moves.merge(cell, many, Integer::sum));
    moves.forEach((cell, change) -> {
      if (change != 0) {
        add(cell, change, event);
      }
    });
  }

  private void add(Cell cell, int change, Place event) {
    Map<String, Count> row = rows.computeIfAbsent(cell.row(), _ -> new HashMap<>());
    if (own.add(cell.row())) { // the other one may be in a reader's hands
      row = new HashMap<>(row);
      rows.put(cell.row(), row);
    }
    Count known = row.getOrDefault(cell.column(), Count.NONE);
    boolean traced = cell.measure().traced();
    Count now = known.plus(change, traced);
    if (now.equals(Count.NONE)) {
      row.remove(cell.column()); // nothing refers to it any more
    } else {
      row.put(cell.column(), now);
    }
    changed.add(cell.row());
    if (traced) {
      entries.add(new Entry(cell, known.entries(), change, event));
    }
  }

  long value(Cell cell) {
    return Tally.value(rows, cell);
  }

  /** The counts as they are now. */
  public Tally tally() {
    own.clear();
    return new Tally(new TreeMap<>(rows));
  }

  /** What has changed since this was last asked. */
  public Changes changes() {
    Map<String, Map<String, Count>> touched = new TreeMap<>();
    changed.forEach(row -> touched.put(row, rows.getOrDefault(row, Map.of())));
    Changes changes = new Changes(touched, List.copyOf(entries));
    changed.clear();
    entries.clear();
    return changes;
  }

  /**
   * What has changed.
   *
   * @param rows as they are now
   * @param entries in the order of the events
   */
  public record Changes(Map<String, Map<String, Count>> rows, List<Entry> entries) {}
}
