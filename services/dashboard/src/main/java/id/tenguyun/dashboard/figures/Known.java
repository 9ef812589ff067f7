package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The latest facts at one moment, for readers on any thread. */
public final class Known {

  public static final Known NOTHING = new Known(new TreeMap<>());

  private final SortedMap<String, Noted> facts;

  Known(SortedMap<String, Noted> facts) {
    this.facts = Collections.unmodifiableSortedMap(facts);
  }

  /** All of one kind, in the order of their keys. */
  public <F extends Fact> List<F> all(Class<F> kind) {
    return noted(kind).stream().map(noted -> kind.cast(noted.fact())).toList();
  }

  /**
   * Those of one kind with where they lie.
   *
   * @param key first parts of their keys; none for all
   */
  public List<Noted> noted(Class<? extends Fact> kind, Object... key) {
    String prefix = kind.getSimpleName() + "/" + (key.length == 0 ? "" : Key.of(key) + "/");
    return List.copyOf(facts.subMap(prefix, prefix + Character.MAX_VALUE).values());
  }

  /** One of a kind, by its whole key. */
  public <F extends Fact> Optional<F> find(Class<F> kind, Object... key) {
    return Optional.ofNullable(facts.get(kind.getSimpleName() + "/" + Key.of(key)))
        .map(noted -> kind.cast(noted.fact()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Known known && known.facts.equals(facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return facts.toString();
  }
}
