package id.tenguyun.eventing.decision;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Tables that live in memory alone: for tests, replays and what-if runs. */
public final class HeapTables implements Tables {

  private final TreeMap<String, HeapTable<?>> tables = new TreeMap<>();

  @Override
  @SuppressWarnings("unchecked") // a name stands for one row type, see Tables
  public <V> Table<V> table(String name, Class<V> rowType) {
    return (Table<V>) tables.computeIfAbsent(name, n -> new HeapTable<V>());
  }

  private static final class HeapTable<V> implements Table<V> {

    private final TreeMap<String, V> rows = new TreeMap<>();

    @Override
    public Optional<V> find(String key) {
      return Optional.ofNullable(rows.get(key));
    }

    @Override
    public void put(String key, V row) {
      rows.put(key, row);
    }

    @Override
    public void remove(String key) {
      rows.remove(key);
    }

    @Override
    public NavigableMap<String, V> rows() {
      return Collections.unmodifiableNavigableMap(rows);
    }
  }
}
