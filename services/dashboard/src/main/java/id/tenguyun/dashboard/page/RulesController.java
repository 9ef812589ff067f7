package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.views.OpenVacancy;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.Slice;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the rules hold: for all projects, and for one. */
@Controller
class RulesController {

  static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private static final String FIRST = "direct";
  private static final int TREND_DAYS = 90;
  private static final int MOST_ROWS = 50;

  private final Pages pages;
  private final Views views;

  RulesController(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /** All projects. */
  public record Page(
      List<Seats.Project> projects,
      Table seats,
      Switch switched,
      Table compliance,
      Table frozen,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(seats, compliance, frozen);
    }
  }

  /**
   * One project.
   *
   * @param month the latest month, for the report
   * @param asOf time of the latest event, from which countdowns run
   */
  public record ProjectPage(
      Seats.Project project,
      Switch switched,
      List<Compliance.Row> employers,
      List<PriorityTier> tiers,
      Table seats,
      Table compliance,
      List<Table> trends,
      List<Windows.Row> openVacancies,
      int allVacancies,
      Table windows,
      Table fills,
      Table releases,
      int allReleases,
      Table frozen,
      String month,
      String asOf,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return Stream.concat(
              Stream.of(seats, compliance, fills, windows, releases, frozen), trends.stream())
          .toList();
    }
  }

  /** The denominator chosen, and the others there are. */
  public record Switch(String chosen, List<String> choices) {
    static Switch of(Denominator denominator) {
      return new Switch(
          Questions.name(denominator),
          Stream.of(Denominator.values()).map(Questions::name).toList());
    }

    /** The key of its messages. */
    public String key(String choice) {
      return choice.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
  }

  @Operation(summary = "Whether the rules hold, all projects; HTML")
  @Errors({"400 no such denominator"})
  @GetMapping("/rules")
  Object rules(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = FIRST) String denominator) {
    Denominator chosen = Questions.choice(Denominator.class, "denominator", denominator);
    Wording wording = pages.wording(request);
    Seats seats = new Seats(wording);
    List<ProjectFigures> projects = views.projects();
    List<Seats.Project> told = projects.stream().map(seats::project).toList();
    Page page =
        new Page(
            told,
            seats.table(projects),
            Switch.of(chosen),
            new Compliance(wording, chosen)
                .table(projects.stream().flatMap(RulesController::assessments).toList()),
            Freezes.table(views.frozen(), wording),
            List.of(seats.classes(told)));
    return pages.show(request, response, Section.RULES, "rules", page);
  }

  @Operation(summary = "Whether the rules hold, one project; HTML")
  @Errors({"400 no such denominator", "404 no such project"})
  @GetMapping("/rules/{projectId}")
  Object project(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String projectId,
      @RequestParam(defaultValue = FIRST) String denominator) {
    ProjectFigures project = known(projectId);
    Denominator chosen = Questions.choice(Denominator.class, "denominator", denominator);
    ProjectPage page = page(project, chosen, pages.wording(request));
    return pages.show(request, response, Section.RULES, "project", page);
  }

  private ProjectPage page(ProjectFigures project, Denominator chosen, Wording wording) {
    String id = project.projectId();
    Seats seats = new Seats(wording);
    Compliance compliance = new Compliance(wording, chosen);
    List<ComplianceAssessed> latest = assessments(project).toList();
    LocalDate today = today();
    List<ComplianceAssessed> history =
        views.assessments(id, today.minusDays(TREND_DAYS - 1L), today);
    Windows windows = new Windows(wording);
    Slice<OpenVacancy> vacancies = views.openVacancies(id, MOST_ROWS);
    Slice<Release> releases = views.releases(id, MOST_ROWS);
    Seats.Project told = seats.project(project);
    List<Table> trends = new Trends(wording, compliance).tables(history);
    List<Compliance.Row> rows = latest.stream().map(compliance::row).toList();
    List<Chart> charts = new ArrayList<>(List.of(seats.classes(List.of(told))));
    if (!rows.isEmpty()) {
      charts.add(compliance.chart(rows));
    }
    trends.forEach(trend -> charts.add(compliance.trend(id, trend)));
    return new ProjectPage(
        told,
        Switch.of(chosen),
        rows,
        Compliance.tiers(),
        seats.table(List.of(project)),
        compliance.table(latest),
        trends,
        vacancies.items().stream().map(windows::row).toList(),
        vacancies.all(),
        windows.windows(vacancies),
        FillTable.of(views.fillReports(id), wording),
        windows.releases(releases),
        releases.all(),
        Freezes.table(views.frozen(id), wording),
        YearMonth.from(today).toString(),
        views.asOf().map(Object::toString).orElse(""),
        charts);
  }

  /** The project, or a page that names those there are. */
  ProjectFigures known(String projectId) {
    return views
        .project(projectId)
        .orElseThrow(() ->
            PageProblem.unknown(
                "problem.project",
                projectId,
                views.projects().stream()
                    .map(ProjectFigures::projectId)
                    .collect(Collectors.joining(", "))));
  }

  /** The day of the latest event: the page keeps the log's time. */
  private LocalDate today() {
    return views.asOf().map(at -> LocalDate.ofInstant(at, WITA)).orElse(LocalDate.EPOCH);
  }

  private static Stream<ComplianceAssessed> assessments(ProjectFigures project) {
    List<ComplianceAssessed> all = new ArrayList<>();
    for (ClassFigures figures : project.classes()) {
      all.addAll(figures.compliance());
    }
    return all.stream();
  }
}
