package id.tenguyun.eventing.tables;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Tables on the heap above one key–value store. The store is read once, when these tables are made:
 * reading a row never costs a decoding, and after a restart the heap is what the store's changelog
 * says. What changed goes to the store by {@link #write}, each row once, however often an input
 * changed it. Keys in the store are {@code table NUL key}.
 */
public final class StoreTables implements Tables {

  private static final char SEPARATOR = '\0';

  private final KeyValueStore<String, byte[]> store;
  private final Map<String, List<KeyValue<String, byte[]>>> stored = new HashMap<>();
  private final Map<String, StoreTable<?>> tables = new HashMap<>();

  /** Reads all that is stored. */
  public StoreTables(KeyValueStore<String, byte[]> store) {
    this.store = store;
    try (KeyValueIterator<String, byte[]> rows = store.all()) {
      while (rows.hasNext()) {
        KeyValue<String, byte[]> row = rows.next();
        int end = row.key.indexOf(SEPARATOR);
        stored
            .computeIfAbsent(row.key.substring(0, end), name -> new ArrayList<>())
            .add(KeyValue.pair(row.key.substring(end + 1), row.value));
      }
    }
  }

  /** Writes the rows that changed since the last time. */
  public void write() {
    tables.values().forEach(StoreTable::write);
  }

  /**
   * The table of this name.
   *
   * @throws IllegalStateException when the name was asked for with another row type before
   */
  @Override
  @SuppressWarnings("unchecked") // the row type is compared
  public <V> Table<V> table(String name, Class<V> rowType) {
    if (name.indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException("The name of a table holds a NUL: " + name);
    }
    StoreTable<?> table = tables.computeIfAbsent(name, n -> new StoreTable<>(n, rowType));
    if (table.rowType != rowType) {
      throw new IllegalStateException(
          "Table '%s' holds %s, not %s".formatted(name, table.rowType, rowType));
    }
    return (Table<V>) table;
  }

  private final class StoreTable<V> implements Table<V> {

    private final String prefix;
    private final Class<V> rowType;
    private final ObjectWriter writer;
    private final TreeMap<String, V> rows = new TreeMap<>();
    private final NavigableMap<String, V> view = Collections.unmodifiableNavigableMap(rows);
    private final Map<String, V> byKey = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    StoreTable(String name, Class<V> rowType) {
      this.prefix = name + SEPARATOR;
      this.rowType = rowType;
      this.writer = Rows.writer(rowType);
      List<KeyValue<String, byte[]>> found = stored.remove(name);
      if (found != null) {
        ObjectReader reader = Rows.reader(rowType);
        found.forEach(
            row -> byKey.put(row.key, Rows.decode(row.value, reader, rowType, name, row.key)));
        rows.putAll(byKey);
      }
    }

    @Override
    public Optional<V> find(String key) {
      return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public void put(String key, V row) {
      byKey.put(key, row);
      rows.put(key, row);
      changed.add(key);
    }

    @Override
    public void remove(String key) {
      if (byKey.remove(key) != null) {
        rows.remove(key);
        changed.add(key);
      }
    }

    void write() {
      for (String key : changed) {
        V row = byKey.get(key);
        store.put(prefix + key, row == null ? null : Rows.encode(row, writer));
      }
      changed.clear();
    }

    @Override
    public NavigableMap<String, V> rows() {
      return view;
    }
  }
}
