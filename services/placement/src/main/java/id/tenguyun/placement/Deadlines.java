package id.tenguyun.placement;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is due and when; an index over the tables, filled again by whoever owns the rows. */
public final class Deadlines {

  /**
   * What falls due. At one instant they fire in this order: what frees seats comes before a round,
   * and the last day of a term still counts for a mark.
   */
  public enum Kind {
    RETENTION_MARK,
    CONTRACT_END,
    NOMINATION_LAPSE,
    VACANCY_EXPIRY,
    RELEASE_EXPIRY,
    FILL_REPORT,
    LEDGER_BALANCE,
    CERTIFICATE_START,
    POLICY_START,
    EXEMPTION,
    WINDOW,
    DAY_END,
    ROUND
  }

  /**
   * One deadline.
   *
   * @param at when
   * @param kind what
   * @param key of the row that it is about
   */
  public record Deadline(Instant at, Kind kind, String key) implements Comparable<Deadline> {
    private static final Comparator<Deadline> ORDER =
        Comparator.comparing(Deadline::at)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::key);

    @Override
    public int compareTo(Deadline other) {
      return ORDER.compare(this, other);
    }
  }

  private final TreeSet<Deadline> queue = new TreeSet<>();
  private final Map<Kind, Map<String, Instant>> known = new EnumMap<>(Kind.class);

  /** Sets, moves or (with null) clears the deadline of this kind and key. */
  public void set(Kind kind, String key, @Nullable Instant at) {
    Map<String, Instant> ofKind = known.computeIfAbsent(kind, k -> new TreeMap<>());
    Instant before = at == null ? ofKind.remove(key) : ofKind.put(key, at);
    if (before != null) {
      queue.remove(new Deadline(before, kind, key));
    }
    if (at != null) {
      queue.add(new Deadline(at, kind, key));
    }
  }

  /** The earliest. */
  public Optional<Deadline> next() {
    return queue.isEmpty() ? Optional.empty() : Optional.of(queue.first());
  }
}
