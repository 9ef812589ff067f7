package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.facts.Fact.GapCount;
import id.tenguyun.dashboard.views.Names;
import id.tenguyun.dashboard.views.SkillGap;
import id.tenguyun.dashboard.views.Views;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What to teach next: seats that stay open because no local has what they ask for. */
@Controller
class TeachController {

  private static final int HEAT_LEVELS = 4;

  private final Pages pages;
  private final Views views;

  TeachController(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /** The heat map, and the reasons behind it. */
  public record Page(
      List<String> regencies,
      List<HeatRow> heat,
      @Nullable String day,
      int seats,
      Table grid,
      Table gaps,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(grid, gaps);
    }
  }

  public record HeatRow(String scheme, List<HeatCell> cells, int total) {
    Chart.HeatRow drawn() {
      return new Chart.HeatRow(
          scheme,
          cells.stream().map(cell -> new Chart.HeatCell(cell.text(), cell.level())).toList());
    }
  }

  /**
   * Open seats.
   *
   * @param level 0 for none, up to 4 for the most
   */
  public record HeatCell(int seats, int level) {

    /** A dot for none, so that the eye finds the others. */
    public String text() {
      return seats == 0 ? "·" : Integer.toString(seats);
    }
  }

  @Operation(summary = "What to teach next; HTML")
  @GetMapping("/teach")
  Object teach(HttpServletRequest request, HttpServletResponse response) {
    Wording wording = pages.wording(request);
    Names names = views.names();
    List<SkillGap> open = views.skillGaps().stream().filter(gap -> gap.openSeats() > 0).toList();
    TreeSet<String> regencies = new TreeSet<>();
    open.forEach(gap -> regencies.add(gap.regencyCode()));
    List<HeatRow> heat = heat(open, regencies, names);
    List<String> places = regencies.stream().map(wording::place).toList();
    String day =
        open.stream()
            .map(SkillGap::day)
            .max(Comparator.naturalOrder())
            .map(wording::date)
            .orElse(null);
    int seats = open.stream().mapToInt(SkillGap::openSeats).sum();
    Page page =
        new Page(
            places,
            heat,
            day,
            seats,
            grid(heat, places, wording),
            table(open, names, wording),
            List.of(
                new Chart.Heat(
                    "heat",
                    wording.text("teach.heat", seats),
                    day == null ? "" : wording.text("teach.heat.lead", day),
                    places,
                    heat.stream().map(HeatRow::drawn).toList())));
    return pages.show(request, response, Section.TEACH, "teach", page);
  }

  private static List<HeatRow> heat(List<SkillGap> gaps, TreeSet<String> regencies, Names names) {
    TreeMap<String, Map<String, Integer>> byScheme = new TreeMap<>();
    int most = 1;
    for (SkillGap gap : gaps) {
      byScheme
          .computeIfAbsent(gap.schemeCode(), _ -> new HashMap<>())
          .put(gap.regencyCode(), gap.openSeats());
      most = Math.max(most, gap.openSeats());
    }
    List<HeatRow> rows = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> scheme : byScheme.entrySet()) {
      List<HeatCell> cells = new ArrayList<>();
      for (String regency : regencies) {
        cells.add(cell(scheme.getValue().getOrDefault(regency, 0), most));
      }
      rows.add(
          new HeatRow(
              names.schemes().getOrDefault(scheme.getKey(), scheme.getKey()),
              cells,
              cells.stream().mapToInt(HeatCell::seats).sum()));
    }
    rows.sort(Comparator.comparing(HeatRow::total).reversed().thenComparing(HeatRow::scheme));
    return rows;
  }

  private static HeatCell cell(int seats, int most) {
    return new HeatCell(seats, (seats * HEAT_LEVELS + most - 1) / most);
  }

  /** The heat map in numbers. */
  private static Table grid(List<HeatRow> heat, List<String> places, Wording wording) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("teach.scheme")));
    places.forEach(place -> columns.add(Table.number(place)));
    columns.add(Table.number(wording.text("days.total")));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (HeatRow row : heat) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(Table.Cell.of(row.scheme()));
      row.cells()
          .forEach(cell -> cells.add(Table.Cell.of(cell.text(), Integer.toString(cell.seats()))));
      cells.add(Table.Cell.of(wording.number(row.total()), Integer.toString(row.total())));
      rows.add(cells);
    }
    return new Table("heat", wording.text("teach.heat.table"), columns, rows);
  }

  private static Table table(List<SkillGap> gaps, Names names, Wording wording) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    gaps.stream()
        .sorted(Comparator.comparing(SkillGap::openSeats).reversed())
        .forEach(gap -> gap.gaps().forEach(count -> rows.add(row(gap, count, names, wording))));
    return new Table(
        "gaps",
        wording.text("teach.table"),
        List.of(
            Table.words(wording.text("teach.scheme")),
            Table.words(wording.text("funnel.by.REGENCY")),
            Table.words(wording.text("teach.reason")),
            Table.words(wording.text("teach.unit")),
            Table.number(wording.text("teach.seats")),
            Table.number(wording.text("teach.workers"))),
        rows);
  }

  private static List<Table.Cell> row(SkillGap gap, GapCount count, Names names, Wording wording) {
    Optional<String> unit = count.unitCode();
    RoundedCount workers = RoundedCount.of(count.workers(), RoundedCount.SMALLEST);
    return List.of(
        Table.Cell.of(
            names.schemes().getOrDefault(gap.schemeCode(), gap.schemeCode()), gap.schemeCode()),
        Table.Cell.of(wording.place(gap.regencyCode()), gap.regencyCode()),
        Table.Cell.of(wording.text("gap." + count.reason()), count.reason().name()),
        Table.Cell.of(unit.orElse("–"), unit.orElse("")),
        Table.Cell.of(wording.number(count.seats()), Integer.toString(count.seats())),
        count.workers() == 0
            ? Table.Cell.of("0")
            : Table.Cell.of(workers.toString(), workers.value()));
  }
}
