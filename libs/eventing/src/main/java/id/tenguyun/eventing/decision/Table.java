package id.tenguyun.eventing.decision;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * One kind of thing that a service remembers, by key, in key order. Rows are immutable records; a
 * change puts a new row.
 */
public interface Table<V> {

  /** The row under this key. */
  Optional<V> find(String key);

  /** Puts or replaces a row. */
  void put(String key, V row);

  /** Removes a row; nothing happens when there is none. */
  void remove(String key);

  /** All rows in key order; a read-only view that must not be held across an {@code apply}. */
  NavigableMap<String, V> rows();

  /** The rows whose keys start with the prefix, in key order. */
  default Map<String, V> startingWith(String prefix) {
    return rows().subMap(prefix, true, prefix + Character.MAX_VALUE, false);
  }
}
