package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.FloorState;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.figures.SeatCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seats in words and bars. */
final class Seats {

  private final Wording wording;

  Seats(Wording wording) {
    this.wording = wording;
  }

  /**
   * Seats of all projects, of one, or of one skill class.
   *
   * @param description the bar in words, for those who do not see it
   */
  public record Strip(
      int filled,
      int openings,
      String localShare,
      String description,
      TierBar bar,
      List<LegendEntry> legend) {}

  public record LegendEntry(String name, String label, int seats) {}

  public record Project(
      String id, String name, FloorState state, Strip strip, List<SkillClassRow> classes) {}

  public record SkillClassRow(
      SkillClass skillClass, FloorState state, Strip strip, List<Floor> floors) {}

  Strip strip(SeatCount seats, List<Floor> floors) {
    return new Strip(
        seats.filled(),
        seats.openings(),
        wording.percent(Share.percent(seats.locals(), seats.filled())),
        description(seats),
        TierBar.of(seats, floors),
        legend(seats));
  }

  Project project(ProjectFigures project) {
    return new Project(
        project.projectId(),
        project.name(),
        project.state(),
        strip(project.seats(), List.of()),
        project.classes().stream()
            .map(c ->
                new SkillClassRow(
                    c.skillClass(), c.state(), strip(c.seats(), c.floors()), c.floors()))
            .toList());
  }

  /** All seats as a chart of one bar. */
  Chart chart(Strip all, String title) {
    return Charts.seats(
        "headline",
        title,
        wording.text("headline.definition", all.openings()),
        Charts.keys(all),
        List.of(Charts.bar(wording.text("days.total"), filled(all), all.bar())));
  }

  /** A bar for each project. */
  Chart chart(List<Project> projects) {
    return Charts.seats(
        "projects",
        wording.text("projects.chart"),
        "",
        projects.stream().findFirst().map(p -> Charts.keys(p.strip())).orElse(List.of()),
        projects.stream()
            .map(p -> Charts.bar(title(p), filled(p.strip()), p.strip().bar()))
            .toList());
  }

  /** A bar with its floors for each class of each project. */
  Chart classes(List<Project> projects) {
    return Charts.seats(
        "seats",
        wording.text("projects.table.caption"),
        wording.text("projects.lead"),
        projects.stream().findFirst().map(p -> Charts.keys(p.strip())).orElse(List.of()),
        projects.stream()
            .flatMap(p ->
                p.classes().stream()
                    .map(row -> Charts.bar(label(p, row), figures(row), row.strip().bar())))
            .toList());
  }

  private static String title(Project project) {
    return project.id().equals(project.name())
        ? project.id()
        : project.id() + " · " + project.name();
  }

  private String label(Project project, SkillClassRow row) {
    return project.id() + " · " + wording.text("class." + row.skillClass());
  }

  private String figures(SkillClassRow row) {
    return Stream.concat(
            Stream.of(filled(row.strip())),
            row.floors().stream()
                .map(f ->
                    wording.text(
                        "projects.floor", wording.text("tier." + f.tier()), f.filled(), f.seats())))
        .collect(Collectors.joining(" · "));
  }

  private String filled(Strip strip) {
    String filled = wording.text("projects.filled", strip.filled(), strip.openings());
    return strip.filled() == 0
        ? filled
        : filled + " · " + wording.text("projects.local", strip.localShare());
  }

  /** The same in numbers, one row for each class of each project. */
  Table table(List<ProjectFigures> projects) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("projects.table.project")));
    columns.add(Table.words(wording.text("projects.table.class")));
    columns.add(Table.number(wording.text("projects.table.openings")));
    columns.add(Table.number(wording.text("projects.table.filled")));
    for (PriorityTier tier : PriorityTier.values()) {
      columns.add(Table.number(wording.text("tier." + tier)));
    }
    columns.add(Table.number(wording.text("projects.table.awaiting")));
    columns.add(Table.number(wording.text("projects.table.empty")));
    columns.add(Table.words(wording.text("projects.table.floor")));
    columns.add(Table.words(wording.text("projects.table.state")));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (ProjectFigures project : projects) {
      project.classes().forEach(figures -> rows.add(row(project, figures)));
    }
    return new Table("seats", wording.text("projects.table.caption"), columns, rows);
  }

  private List<Table.Cell> row(ProjectFigures project, ClassFigures figures) {
    SeatCount seats = figures.seats();
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.link(project.projectId(), "/rules/" + project.projectId()));
    cells.add(Table.Cell.of(wording.text("class." + figures.skillClass())));
    cells.add(number(seats.openings()));
    cells.add(number(seats.filled()));
    seats.filledByTier().forEach(filled -> cells.add(number(filled)));
    cells.add(number(seats.awaiting()));
    cells.add(number(seats.empty()));
    cells.add(
        Table.Cell.of(
            figures.floors().stream()
                .map(f -> wording.text("tier." + f.tier()) + " " + f.filled() + "/" + f.seats())
                .collect(Collectors.joining(" · "))));
    cells.add(Table.Cell.state(wording.text("state." + figures.state()), figures.state().name()));
    return cells;
  }

  private Table.Cell number(long number) {
    return Table.Cell.of(wording.number(number), Long.toString(number));
  }

  private List<LegendEntry> legend(SeatCount seats) {
    List<LegendEntry> legend = new ArrayList<>();
    for (PriorityTier tier : PriorityTier.values()) {
      legend.add(new LegendEntry(tier.name(), wording.text("tier." + tier), seats.filled(tier)));
    }
    legend.add(new LegendEntry("AWAITING", wording.text("tier.awaiting"), seats.awaiting()));
    legend.add(new LegendEntry("empty", wording.text("tier.empty"), seats.empty()));
    return legend;
  }

  private String description(SeatCount seats) {
    return wording.text(
        "bar.description",
        seats.openings(),
        legend(seats).stream()
            .filter(entry -> entry.seats() > 0)
            .map(entry -> entry.label() + " " + entry.seats())
            .collect(Collectors.joining(", ")));
  }
}
