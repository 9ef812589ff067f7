package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.ProjectRegistered;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes the figures that every page shows of the counts. */
final class AddedUp {

  private final Tally tally;
  private final Map<Group, List<ComplianceAssessed>> compliance = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  AddedUp(Tally tally, Known known) {
    this.tally = tally;
    known
        .all(ComplianceAssessed.class)
        .forEach(assessed ->
            compliance
                .computeIfAbsent(
                    new Group(assessed.projectId(), assessed.skillClass()), _ -> new ArrayList<>())
                .add(assessed));
    known.all(ProjectRegistered.class).forEach(p -> names.put(p.projectId(), p.name()));
  }

  List<ProjectFigures> projects() {
    List<ProjectFigures> projects = new ArrayList<>();
    for (String project : projectIds()) {
      List<ClassFigures> classes = new ArrayList<>();
      for (SkillClass skillClass : SkillClass.values()) {
        SeatCount seats = seats(project, skillClass);
        if (tally.has(Measure.OPENINGS, project, skillClass)
            || seats.awaiting() + seats.filled() > 0) {
          classes.add(figures(project, skillClass, seats));
        }
      }
      if (!classes.isEmpty()) {
        projects.add(new ProjectFigures(project, names.getOrDefault(project, project), classes));
      }
    }
    return projects;
  }

  private SortedSet<String> projectIds() {
    SortedSet<String> ids = new TreeSet<>();
    for (Measure measure : List.of(Measure.OPENINGS, Measure.AWAITING, Measure.FILLED)) {
      tally.rows(measure).keySet().forEach(row -> ids.add(Cell.parts(row).getFirst()));
    }
    return ids;
  }

  private ClassFigures figures(String project, SkillClass skillClass, SeatCount seats) {
    return new ClassFigures(
        skillClass,
        seats,
        floors(project, skillClass, seats),
        compliance.getOrDefault(new Group(project, skillClass), List.of()));
  }

  private SeatCount seats(String project, SkillClass skillClass) {
    List<Integer> filled =
        Arrays.stream(PriorityTier.values())
            .map(tier -> tally.value(Measure.FILLED, project, skillClass, tier))
            .toList();
    return new SeatCount(
        tally.value(Measure.OPENINGS, project, skillClass),
        tally.value(Measure.AWAITING, project, skillClass),
        filled);
  }

  /** The floors that ask for a seat; one that asks no more than a nearer one says nothing new. */
  private List<Floor> floors(String project, SkillClass skillClass, SeatCount seats) {
    List<Floor> asked = new ArrayList<>();
    int nearer = 0;
    for (PriorityTier tier : PriorityTier.values()) {
      int floor = tally.value(Measure.FLOOR, project, skillClass, tier);
      if (floor > nearer) {
        asked.add(Floor.of(tier, floor, seats));
        nearer = floor;
      }
    }
    return asked;
  }

  Funnel funnel() {
    return funnel(tally, Dimension.ALL, "");
  }

  static Funnel funnel(Tally tally, Dimension dimension, String value) {
    int[] reached =
        Arrays.stream(Stage.values())
            .mapToInt(stage -> tally.value(Measure.REACHED, stage, dimension, value))
            .toArray();
    return new Funnel(reached[0], reached[1], reached[2], reached[3], reached[4]);
  }

  List<DayFigures> days() {
    List<DayFigures> days = new ArrayList<>();
    for (String row : tally.rows(Measure.CONFIRMED).keySet()) {
      String day = Cell.parts(row).getFirst();
      List<Integer> byTier =
          Arrays.stream(PriorityTier.values())
              .map(tier -> tally.value(Measure.CONFIRMED, day, tier))
              .toList();
      days.add(new DayFigures(LocalDate.parse(day), byTier));
    }
    return days;
  }
}
