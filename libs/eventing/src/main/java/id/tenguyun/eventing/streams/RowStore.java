package id.tenguyun.eventing.streams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Rows in memory by their key's hash. Streams' own in-memory store keeps them sorted, which costs a
 * descent of byte comparisons at each write; these rows are read once, at a start, and all of them.
 */
final class RowStore implements KeyValueStore<Bytes, byte[]> {

  private final String name;
  private final Map<Bytes, byte[]> rows = new HashMap<>();
  private boolean open;

  private RowStore(String name) {
    this.name = name;
  }

  static KeyValueBytesStoreSupplier supplier(String name) {
    return new KeyValueBytesStoreSupplier() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public KeyValueStore<Bytes, byte[]> get() {
        return new RowStore(name);
      }

      @Override
      public String metricsScope() {
        return "rows";
      }
    };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void init(StateStoreContext context, StateStore root) {
    context.register(root, (key, value) -> put(Bytes.wrap(key), value));
    open = true;
  }

  @Override
  public byte @Nullable [] get(Bytes key) {
    return rows.get(key);
  }

  @Override
  public void put(Bytes key, byte @Nullable [] value) {
    if (value == null) {
      rows.remove(key);
    } else {
      rows.put(key, value);
    }
  }

  @Override
  public byte @Nullable [] putIfAbsent(Bytes key, byte[] value) {
    return rows.putIfAbsent(key, value);
  }

  @Override
  public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
    entries.forEach(entry -> put(entry.key, entry.value));
  }

  @Override
  public byte @Nullable [] delete(Bytes key) {
    return rows.remove(key);
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> all() {
    return over(rows);
  }

  @Override
  public KeyValueIterator<Bytes, byte[]> range(@Nullable Bytes from, @Nullable Bytes to) {
    var sorted = new TreeMap<>(rows);
    NavigableMap<Bytes, byte[]> tail = from == null ? sorted : sorted.tailMap(from, true);
    return over(to == null ? tail : tail.headMap(to, true));
  }

  @Override
  public long approximateNumEntries() {
    return rows.size();
  }

  /** Where in its inputs it stands; nobody asks this store by Streams' queries. */
  @Override
  public Position getPosition() {
    return Position.emptyPosition();
  }

  @Override
  public void flush() {
    // in memory; the changelog is written at each put
  }

  @Override
  public void close() {
    rows.clear();
    open = false;
  }

  @Override
  public boolean persistent() {
    return false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  private static KeyValueIterator<Bytes, byte[]> over(Map<Bytes, byte[]> found) {
    var entries = found.entrySet().iterator();
    return new KeyValueIterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public KeyValue<Bytes, byte[]> next() {
        Map.Entry<Bytes, byte[]> entry = entries.next();
        return KeyValue.pair(entry.getKey(), entry.getValue());
      }

      @Override
      public Bytes peekNextKey() {
        throw new UnsupportedOperationException("Nobody looks ahead in rows");
      }

      @Override
      public void close() {
        // nothing is held open
      }
    };
  }
}
