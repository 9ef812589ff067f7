package id.tenguyun.dashboard.feed;

import id.tenguyun.dashboard.facts.Fact.EmployerFrozen;
import id.tenguyun.dashboard.facts.Fact.EmployerThawed;
import id.tenguyun.dashboard.facts.Fact.Outcome;
import id.tenguyun.dashboard.facts.Fact.Told;
import id.tenguyun.dashboard.figures.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The latest outcomes, as lines. Keeps the {@value #KEPT} latest by domain time, so that a rebuild
 * from the log, which meets the partitions in any order, ends with the same lines. Not safe for
 * several threads: readers get a {@link Lines snapshot}.
 */
public final class Feed {

  /** How many lines a reader may fall behind before she starts again with the latest. */
  static final int KEPT = 500;

  private static final Comparator<FeedEntry> BY_TIME =
      Comparator.comparing(FeedEntry::at)
          .thenComparingInt(FeedEntry::partition)
          .thenComparingLong(FeedEntry::offset);

  private final TreeSet<FeedEntry> kept = new TreeSet<>(BY_TIME);
  private final SortedMap<Integer, Long> next = new TreeMap<>();
  private final Map<Integer, Long> dropped = new TreeMap<>();

  /** Takes an event in; one seen before changes nothing. */
  public void on(Told told, int partition, long offset, Ledger ledger) {
    if (offset < next.getOrDefault(partition, 0L)) {
      return;
    }
    next.put(partition, offset + 1);
    kept.add(entry(told, partition, offset, ledger));
    if (kept.size() > KEPT) {
      FeedEntry oldest = kept.removeFirst();
      dropped.merge(oldest.partition(), oldest.offset() + 1, Math::max);
    }
  }

  private static FeedEntry entry(Told told, int partition, long offset, Ledger ledger) {
    return switch (told) {
      case Outcome outcome ->
          new FeedEntry(
              partition,
              offset,
              outcome.at(),
              FeedKind.of(outcome),
              Portrait.of(outcome, ledger),
              outcome.nomination().projectId(),
              outcome.nomination().employerId(),
              outcome.nomination().vacancyId(),
              outcome.nomination().roundId(),
              outcome.nomination().market());
      case EmployerFrozen frozen ->
          ofEmployer(frozen, partition, offset, frozen.employerId(), frozen.market());
      case EmployerThawed thawed ->
          ofEmployer(thawed, partition, offset, thawed.employerId(), thawed.market());
    };
  }

  private static FeedEntry ofEmployer(
      Told told, int partition, long offset, String employer, String market) {
    Portrait nobody = Portrait.of(market);
    FeedKind kind = FeedKind.of(told);
    return new FeedEntry(partition, offset, told.at(), kind, nobody, "", employer, "", "", market);
  }

  /** Goes on from lines that were kept. */
  public void restore(Lines before) {
    kept.clear();
    kept.addAll(before.entries());
    next.putAll(before.end().next());
    dropped.putAll(before.begin().next());
  }

  /** The lines as they are now. */
  public Lines lines() {
    return new Lines(List.copyOf(kept), Cursor.of(next), Cursor.of(dropped));
  }

  /**
   * The lines at one moment.
   *
   * @param entries oldest first
   * @param end the cursor of one who has read them all
   * @param begin what is before this is not kept any more
   */
  public record Lines(List<FeedEntry> entries, Cursor end, Cursor begin) {

    public static final Lines NONE = new Lines(List.of(), Cursor.START, Cursor.START);

    public Lines {
      entries = List.copyOf(entries);
    }

    /** The newest first, at most so many. */
    public List<FeedEntry> latest(int most) {
      return entries.reversed().stream().limit(most).toList();
    }

    /**
     * What a reader at the cursor has not read, oldest first.
     *
     * @return nothing told as {@link Missed} when some of it is not kept any more, or when the
     *     cursor comes from another log
     */
    public Catch after(Cursor cursor) {
      for (Map.Entry<Integer, Long> step : end.next().entrySet()) {
        int partition = step.getKey();
        if (cursor.next(partition) < begin.next(partition)
            || cursor.next(partition) > step.getValue()) {
          return new Missed();
        }
      }
      List<FeedEntry> unread = new ArrayList<>();
      for (FeedEntry entry : entries) {
        if (cursor.isBefore(entry)) {
          unread.add(entry);
        }
      }
      return new Unread(unread);
    }
  }

  /** What a reader gets. */
  public sealed interface Catch {}

  /** Everything since her cursor. */
  public record Unread(List<FeedEntry> entries) implements Catch {}

  /** Lines are missing: the list must start again. */
  public record Missed() implements Catch {}
}
