package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.envelope.OutputPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a replay says something else than the record.
 *
 * @param position which output of which input
 * @param recorded what the log holds, null where it holds nothing
 * @param replayed what the replay says, null where it says nothing
 */
public record Difference(
    OutputPosition position, @Nullable Published recorded, @Nullable Published replayed) {

  /** All differences, in the order of history. */
  public static List<Difference> between(
      SortedMap<OutputPosition, Published> recorded,
      SortedMap<OutputPosition, Published> replayed) {
    SortedSet<OutputPosition> positions = new TreeSet<>(recorded.keySet());
    positions.addAll(replayed.keySet());
    List<Difference> differences = new ArrayList<>();
    for (OutputPosition position : positions) {
      @Nullable Published before = at(recorded, position);
      @Nullable Published after = at(replayed, position);
      if (!Objects.equals(before, after)) {
        differences.add(new Difference(position, before, after));
      }
    }
    return differences;
  }

  private static @Nullable Published at(
      Map<OutputPosition, Published> outputs, OutputPosition position) {
    return outputs.get(position);
  }
}
