package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.feed.FeedKind;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.FloorState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page as the templates need it: every number worked out, every sentence in words. */
public record PageView(
    String language,
    String theme,
    @Nullable String asOf,
    Headline headline,
    List<Project> projects,
    List<Employer> compliance,
    @Nullable String complianceDay,
    List<StageRow> funnel,
    List<Day> days,
    BookTable books,
    List<Line> feed,
    String feedCursor,
    int smallestCell) {

  public List<Denominator> denominators() {
    return List.of(Denominator.values());
  }

  public List<PriorityTier> tiers() {
    return List.of(PriorityTier.values());
  }

  public record Headline(
      int filled,
      int openings,
      String localShare,
      String description,
      TierBar bar,
      List<LegendEntry> legend) {}

  public record LegendEntry(String name, String label, int seats) {}

  public record Project(String id, String name, FloorState state, List<SkillClassRow> classes) {}

  public record SkillClassRow(
      SkillClass skillClass,
      int openings,
      int filled,
      int awaiting,
      int empty,
      String localShare,
      FloorState state,
      String description,
      TierBar bar,
      List<Integer> filledByTier,
      List<Floor> floors) {}

  /** An employer's compliance; the shares under each denominator, in their order. */
  public record Employer(
      String project,
      String employer,
      SkillClass skillClass,
      String status,
      List<String> shares,
      String floors) {}

  public record StageRow(String name, int people, String width, @Nullable String share) {}

  public record Day(String day, String label, List<Integer> byTier, int total) {}

  public record BookTable(List<BookRow> rows, long received, long pending) {}

  public record BookRow(
      String partner,
      String topic,
      long received,
      long accepted,
      long duplicates,
      long rejected,
      long quarantined,
      @Nullable String lastAt) {}

  public record Line(FeedKind kind, String at, String when, String sentence) {}
}
