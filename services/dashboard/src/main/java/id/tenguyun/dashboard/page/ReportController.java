package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.Slice;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A project's month on paper: each employer's last assessment of the month, and its releases. */
@Controller
class ReportController {

  private static final int MOST_RELEASES = 500;

  private final Pages pages;
  private final Views views;
  private final RulesController rules;

  ReportController(Pages pages, Views views, RulesController rules) {
    this.pages = pages;
    this.views = views;
    this.rules = rules;
  }

  /**
   * The report.
   *
   * @param month in words
   * @param previous the month before, such as 2026-06
   * @param next the month after
   * @param compliance one table for each denominator
   */
  public record Page(
      Seats.Project project,
      String month,
      String previous,
      String next,
      Table seats,
      List<Table> compliance,
      Table releases,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      List<Table> all = new ArrayList<>(compliance);
      all.add(seats);
      all.add(releases);
      return all;
    }
  }

  @Operation(summary = "A project's month, to print; HTML")
  @Errors({"400 no such month", "404 no such project"})
  @GetMapping("/rules/{projectId}/report")
  Object report(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String projectId,
      @RequestParam String month) {
    ProjectFigures project = rules.known(projectId);
    YearMonth asked = Questions.month(month);
    Wording wording = pages.wording(request);
    Seats seats = new Seats(wording);
    List<ComplianceAssessed> last = lastOf(asked, projectId);
    Seats.Project told = seats.project(project);
    Page page =
        new Page(
            told,
            wording.when(asked),
            asked.minusMonths(1).toString(),
            asked.plusMonths(1).toString(),
            seats.table(List.of(project)),
            Arrays.stream(Denominator.values())
                .map(denominator -> compliance(denominator, last, wording))
                .toList(),
            new Windows(wording).releases(releasesIn(asked, projectId)),
            List.of(seats.classes(List.of(told))));
    return pages.show(request, response, Section.RULES, "report", page);
  }

  private static Table compliance(
      Denominator denominator, List<ComplianceAssessed> assessments, Wording wording) {
    Table table = new Compliance(wording, denominator).table(assessments);
    return new Table(
        "compliance-" + Questions.name(denominator),
        wording.text("compliance." + denominator),
        table.columns(),
        table.rows());
  }

  private List<ComplianceAssessed> lastOf(YearMonth month, String projectId) {
    Map<String, ComplianceAssessed> last = new LinkedHashMap<>();
    views
        .assessments(projectId, month.atDay(1), month.atEndOfMonth())
        .forEach(assessed -> last.put(assessed.employerId() + assessed.skillClass(), assessed));
    return List.copyOf(last.values());
  }

  private Slice<Release> releasesIn(YearMonth month, String projectId) {
    List<Release> found =
        views.releases(projectId, MOST_RELEASES).items().stream()
            .filter(
                release -> YearMonth.from(release.at().atZone(RulesController.WITA)).equals(month))
            .toList();
    return new Slice<>(found, found.size());
  }
}
