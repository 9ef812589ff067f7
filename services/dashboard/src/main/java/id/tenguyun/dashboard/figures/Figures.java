package id.tenguyun.dashboard.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the page counts, at one moment.
 *
 * @param asOf the latest domain time among the events counted; none before the first
 * @param projects by project id
 * @param days days on which a seat was confirmed, oldest first
 */
public record Figures(
    Optional<Instant> asOf, List<ProjectFigures> projects, Funnel funnel, List<DayFigures> days) {

  public static final Figures NONE =
      new Figures(Optional.empty(), List.of(), new Funnel(0, 0, 0, 0, 0), List.of());

  public Figures {
    projects = List.copyOf(projects);
    days = List.copyOf(days);
  }

  static Figures of(Ledger ledger, Tally tally) {
    var addedUp = new AddedUp(tally, ledger.latest().known());
    return new Figures(ledger.asOf(), addedUp.projects(), addedUp.funnel(), addedUp.days());
  }

  /** All projects together. */
  public SeatCount seats() {
    return projects.stream().map(ProjectFigures::seats).reduce(SeatCount.NONE, SeatCount::plus);
  }
}
