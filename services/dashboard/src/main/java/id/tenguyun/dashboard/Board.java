package id.tenguyun.dashboard;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.SchemeRegistered;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Known;
import id.tenguyun.dashboard.figures.Ledger;
import id.tenguyun.dashboard.figures.Subjects;
import id.tenguyun.dashboard.figures.Tally;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The fold of all the facts: what is counted, and the lines of the feed. Plain and single-threaded;
 * {@link #view} is what others may hold on to.
 */
public final class Board {

  private final Ledger ledger;
  private final Feed feed = new Feed();

  /** A board that keeps its subjects on the heap. */
  public Board() {
    this(Subjects.onHeap());
  }

  public Board(Subjects subjects) {
    ledger = new Ledger(subjects);
  }

  /** What is counted. */
  public Ledger ledger() {
    return ledger;
  }

  /** The lines. */
  public Feed feed() {
    return feed;
  }

  /** Takes a fact in, with where its topic holds it. */
  public void on(Fact fact, int partition, long offset) {
    ledger.on(fact, new Place(FactTopics.of(fact), partition, offset));
    if (fact instanceof Fact.Told told) {
      feed.on(told, partition, offset, ledger);
    }
  }

  /** All of it, at this moment. */
  public View view() {
    Tally tally = ledger.counts().tally();
    return new View(
        ledger.figures(tally), feed.lines(), ledger.latest().known(), tally, ledger.lastEventAt());
  }

  /**
   * The board at one moment.
   *
   * @param known names, and where employers and skill gaps stand
   * @param tally the counts that the figures are made of
   * @param lastEventAt the latest domain time by topic
   */
  public record View(
      Figures figures,
      Feed.Lines feed,
      Known known,
      Tally tally,
      SortedMap<String, Instant> lastEventAt) {

    /** Before anything happened. */
    public static final View NONE =
        new View(
            Figures.NONE, Feed.Lines.NONE, Known.NOTHING, Tally.NONE, Collections.emptySortedMap());

    /** Titles by scheme code. */
    public Map<String, String> schemeTitles() {
      return known.all(SchemeRegistered.class).stream()
          .collect(Collectors.toMap(SchemeRegistered::schemeCode, SchemeRegistered::title));
    }
  }
}
