package id.tenguyun.eventing.tables;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Tables on the heap that write every change through to one key–value store. The store is read
 * once, when these tables are made: reading a row never costs a decoding, and after a restart the
 * heap is what the store's changelog says. Keys in the store are {@code table NUL key}.
 */
public final class StoreTables implements Tables {

  private static final char SEPARATOR = '\0';

  private final KeyValueStore<String, byte[]> store;
  private final Map<String, TreeMap<String, byte[]>> stored = new HashMap<>();
  private final Map<String, StoreTable<?>> tables = new HashMap<>();

  /** Reads all that is stored. */
  public StoreTables(KeyValueStore<String, byte[]> store) {
    this.store = store;
    try (KeyValueIterator<String, byte[]> rows = store.all()) {
      while (rows.hasNext()) {
        KeyValue<String, byte[]> row = rows.next();
        int end = row.key.indexOf(SEPARATOR);
        stored
            .computeIfAbsent(row.key.substring(0, end), name -> new TreeMap<>())
            .put(row.key.substring(end + 1), row.value);
      }
    }
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

    StoreTable(String name, Class<V> rowType) {
      this.prefix = name + SEPARATOR;
      this.rowType = rowType;
      this.writer = Rows.writer(rowType);
      TreeMap<String, byte[]> found = stored.remove(name);
      if (found != null) {
        ObjectReader reader = Rows.reader(rowType);
        found.forEach((key, cbor) -> rows.put(key, Rows.decode(cbor, reader, rowType, name, key)));
      }
    }

    @Override
    public Optional<V> find(String key) {
      return Optional.ofNullable(rows.get(key));
    }

    @Override
    public void put(String key, V row) {
      store.put(prefix + key, Rows.encode(row, writer));
      rows.put(key, row);
    }

    @Override
    public void remove(String key) {
      if (rows.remove(key) != null) {
        store.delete(prefix + key);
      }
    }

    @Override
    public NavigableMap<String, V> rows() {
      return view;
    }
  }
}
