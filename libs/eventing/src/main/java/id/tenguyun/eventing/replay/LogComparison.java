package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.OutputPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the log holds with what a replay says, by position and content. Of the log it keeps
 * a digest for each output and not its content, so that a long log fits.
 */
public final class LogComparison {

  private final Map<OutputPosition, Mark> recorded = new HashMap<>();
  private final Map<Integer, Long> lastRecorded = new HashMap<>();
  private final Map<Integer, Long> lastReplayed = new HashMap<>();
  private final TreeMap<String, Count> counts = new TreeMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private long pending;

  private record Mark(String type, String digest) {}

  /**
   * One output that is not the same.
   *
   * @param recorded digest of what the log holds; null where it holds nothing
   * @param replayed digest of what the replay says; null where it says nothing
   */
  public record Mismatch(
      OutputPosition position, String type, @Nullable String recorded, @Nullable String replayed) {}

  /** Outputs of one type, and how many of them are not the same. */
  public record Count(long compared, long different) {
    Count with(boolean same) {
      return new Count(compared + 1, different + (same ? 0 : 1));
    }
  }

  /** An output as the log holds it; all of them come before the first of the replay. */
  public void recorded(Published output) {
    InboxPosition input = output.position().input();
    Mark before = recorded.put(output.position(), new Mark(type(output), output.digest()));
    if (before != null) {
      // two outputs at one position: the log says something twice, which no replay does
      note(new Mismatch(output.position(), before.type(), before.digest(), null));
    }
    lastRecorded.merge(input.partition(), input.offset(), Math::max);
  }

  /** What the replay says about an input. */
  public void replayed(InboxPosition input, List<Published> outputs) {
    lastReplayed.put(input.partition(), input.offset());
    long published = lastRecorded.getOrDefault(input.partition(), -1L);
    if (input.offset() > published) {
      // the service may not have come so far yet
      pending += outputs.size();
      return;
    }
    for (Published output : outputs) {
      Mark mark = recorded.remove(output.position());
      String digest = output.digest();
      String before = mark == null ? null : mark.digest();
      if (digest.equals(before)) {
        counts.merge(type(output), new Count(1, 0), (a, b) -> a.with(true));
      } else {
        note(new Mismatch(output.position(), type(output), before, digest));
      }
    }
  }

  /** After the last input: what the log holds of inputs replayed that the replay does not say. */
  public void finish() {
    for (OutputPosition position : new TreeSet<>(recorded.keySet())) {
      Mark mark = recorded.get(position);
      long last = lastReplayed.getOrDefault(position.input().partition(), -1L);
      if (mark != null && position.input().offset() <= last) {
        note(new Mismatch(position, mark.type(), mark.digest(), null));
      }
    }
    recorded.clear();
  }

  private void note(Mismatch mismatch) {
    mismatches.add(mismatch);
    counts.merge(mismatch.type(), new Count(1, 1), (a, b) -> a.with(false));
  }

  /** What is not the same, in the order in which it was found. */
  public List<Mismatch> mismatches() {
    return List.copyOf(mismatches);
  }

  /** How many of each type were compared. */
  public Map<String, Count> counts() {
    return new TreeMap<>(counts);
  }

  /** Outputs of inputs that the log holds no output of yet. */
  public long pending() {
    return pending;
  }

  private static String type(Published output) {
    return output.value().getSchema().getName();
  }
}
