package id.tenguyun.edge.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each kind of partner may have, as the list of topics says, and the names that nobody may
 * take because a service of ours already proves itself under them.
 */
public final class KindRights {

  /**
   * Rights below a partner's own prefix.
   *
   * @param sends topics to write
   * @param reads topics to read
   */
  public record Rights(List<String> sends, List<String> reads) {
    public Rights {
      sends = List.copyOf(new TreeSet<>(sends));
      reads = List.copyOf(new TreeSet<>(reads));
    }
  }

  private static final Rights NONE = new Rights(List.of(), List.of());

  private final Map<RegisteredKind, Rights> most;
  private final Set<String> takenNames;

  /**
   * Sets up.
   *
   * @param most all that a partner of this kind may have; nothing for a kind that is not named
   * @param takenNames principals of our own
   */
  public KindRights(Map<RegisteredKind, Rights> most, Set<String> takenNames) {
    this.most = Map.copyOf(most);
    this.takenNames = Set.copyOf(takenNames);
  }

  /** All that a partner of this kind may have. */
  public Rights most(RegisteredKind kind) {
    return most.getOrDefault(kind, NONE);
  }

  boolean isTaken(String name) {
    return takenNames.contains(name);
  }
}
