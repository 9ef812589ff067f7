package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.FloorState;
import id.tenguyun.dashboard.figures.Funnel;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.figures.SeatCount;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answer of {@code /api/summary}.
 *
 * @param denominator what {@code openings} counts, in words
 * @param traced where the events behind each figure are found
 */
record Summary(
    Optional<Instant> asOf,
    String denominator,
    Seats seats,
    List<Project> projects,
    Reached funnel,
    List<DayFigures> days,
    Traced traced) {

  private static final String DENOMINATOR =
      "Seats of accepted vacancies, without those that a withdrawn or expired vacancy left empty."
          + " Direct hires and foreign workers are not among them.";

  static Summary of(Figures figures, Map<String, Long> countedUpTo) {
    return new Summary(
        figures.asOf(),
        DENOMINATOR,
        Seats.of(figures.seats()),
        figures.projects().stream().map(Project::of).toList(),
        Reached.of(figures.funnel()),
        figures.days(),
        Traced.upTo(countedUpTo));
  }

  /**
   * Where the events behind each figure are found.
   *
   * @param countedUpTo up to where the log is in the figures: the next offset, by partition
   * @param by the address of an account, by the figure it is of; what stands in braces is filled in
   */
  record Traced(SortedMap<String, Long> countedUpTo, Map<String, String> by) {

    private static final Map<String, String> ACCOUNTS =
        Map.of(
            "openings", "/api/trace?cell=OPENINGS/{projectId}/{skillClass}",
            "awaiting", "/api/trace?cell=AWAITING/{projectId}/{skillClass}",
            "filledByTier", "/api/trace?cell=FILLED/{projectId}/{skillClass}/{tier}",
            "floors", "/api/trace?cell=FLOOR/{projectId}/{skillClass}/{tier}",
            "days", "/api/trace?cell=CONFIRMED/{day}/{tier}",
            "funnel", "/api/trace?cell=REACHED/{stage}/ALL/");

    static Traced upTo(Map<String, Long> positions) {
      return new Traced(new TreeMap<>(positions), ACCOUNTS);
    }
  }

  /** How many people came how far; none where they are one to four. */
  record Reached(
      Optional<Integer> graduates,
      Optional<Integer> certified,
      Optional<Integer> nominated,
      Optional<Integer> confirmed,
      Optional<Integer> started) {
    static Reached of(Funnel funnel) {
      return new Reached(
          RoundedCount.told(funnel.graduates()),
          RoundedCount.told(funnel.certified()),
          RoundedCount.told(funnel.nominated()),
          RoundedCount.told(funnel.confirmed()),
          RoundedCount.told(funnel.started()));
    }
  }

  record Seats(
      int openings,
      int filled,
      int awaiting,
      int empty,
      int locals,
      int localPercent,
      Map<PriorityTier, Integer> filledByTier) {
    static Seats of(SeatCount seats) {
      Map<PriorityTier, Integer> byTier = new EnumMap<>(PriorityTier.class);
      for (PriorityTier tier : PriorityTier.values()) {
        byTier.put(tier, seats.filled(tier));
      }
      return new Seats(
          seats.openings(),
          seats.filled(),
          seats.awaiting(),
          seats.empty(),
          seats.locals(),
          Share.percent(seats.locals(), seats.filled()),
          byTier);
    }
  }

  record Project(
      String projectId, String name, FloorState state, Seats seats, List<SkillClassSeats> classes) {
    static Project of(ProjectFigures project) {
      return new Project(
          project.projectId(),
          project.name(),
          project.state(),
          Seats.of(project.seats()),
          project.classes().stream().map(SkillClassSeats::of).toList());
    }
  }

  record SkillClassSeats(
      SkillClass skillClass,
      FloorState state,
      Seats seats,
      List<Floor> floors,
      List<ComplianceAssessed> compliance) {
    static SkillClassSeats of(ClassFigures figures) {
      return new SkillClassSeats(
          figures.skillClass(),
          figures.state(),
          Seats.of(figures.seats()),
          figures.floors(),
          figures.compliance());
    }
  }
}
