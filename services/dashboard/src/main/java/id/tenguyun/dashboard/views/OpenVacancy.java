package id.tenguyun.dashboard.views;

import id.tenguyun.dashboard.facts.Fact.WindowTime;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vacancy that still has seats to fill.
 *
 * @param openings seats in all
 * @param filled seats confirmed by both sides or started
 * @param openTier the outermost tier that may be nominated now, as the placement service said last
 * @param windows when each tier joins, soonest first; those up to the open tier are past
 * @param closesOn its last day
 */
public record OpenVacancy(
    String employerId,
    String vacancyId,
    String title,
    SkillClass skillClass,
    int openings,
    int filled,
    PriorityTier openTier,
    List<WindowTime> windows,
    LocalDate closesOn) {

  /** Those whose next window opens first come first, then those with none left to open. */
  public static final Comparator<OpenVacancy> SOONEST_FIRST =
      Comparator.comparing((OpenVacancy v) -> v.next().map(WindowTime::opensAt).orElse(Instant.MAX))
          .thenComparing(OpenVacancy::employerId)
          .thenComparing(OpenVacancy::vacancyId);

  public OpenVacancy {
    windows = List.copyOf(windows);
  }

  /** The window that opens next; none once everyone may be nominated. */
  public Optional<WindowTime> next() {
    return windows.stream().filter(w -> w.tier().compareTo(openTier) > 0).findFirst();
  }
}
