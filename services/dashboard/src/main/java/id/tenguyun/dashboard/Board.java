package id.tenguyun.dashboard;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Ledger;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fold of all the facts: what is counted, and the lines of the feed. Plain and single-threaded;
 * {@link #view} is what others may hold on to.
 */
public final class Board {

  private final Ledger ledger = new Ledger();
  private final Feed feed = new Feed();
  private final TreeMap<String, String> schemeTitles = new TreeMap<>();

  /** Takes a fact in, with where its topic holds it. */
  public void on(Fact fact, int partition, long offset) {
    ledger.on(fact);
    switch (fact) {
      case Fact.Outcome outcome -> feed.on(outcome, partition, offset, ledger.cells());
      case Fact.SchemeRegistered scheme -> schemeTitles.put(scheme.schemeCode(), scheme.title());
      default -> {}
    }
  }

  /** All of it, at this moment. */
  public View view() {
    return new View(ledger.figures(), feed.lines(), schemeTitles);
  }

  /**
   * The board at one moment.
   *
   * @param schemeTitles titles by scheme code
   */
  public record View(Figures figures, Feed.Lines feed, Map<String, String> schemeTitles) {

    /** Before anything happened. */
    public static final View NONE = new View(Figures.NONE, Feed.Lines.NONE, Map.of());

    public View {
      schemeTitles = Map.copyOf(schemeTitles);
    }
  }
}
