package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.GapReason;
import id.tenguyun.dashboard.figures.FillReports;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.OpenVacancy;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.SkillGap;
import id.tenguyun.dashboard.views.Slice;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of every page as JSON, with groups of people rounded as there. */
@RestController
@RequestMapping("/api")
class FiguresApi {

  private static final int MOST_ROWS = 500;
  private static final int MOST_DAYS = 400;

  private final Views views;

  FiguresApi(Views views) {
    this.views = views;
  }

  /** Why seats stay open; the locals held back as a range. */
  record Gap(GapReason reason, Optional<String> unitCode, int seats, RoundedCount workers) {}

  record Gaps(LocalDate day, String regencyCode, String schemeCode, int openSeats, List<Gap> gaps) {
    static Gaps of(SkillGap gap) {
      return new Gaps(
          gap.day(),
          gap.regencyCode(),
          gap.schemeCode(),
          gap.openSeats(),
          gap.gaps().stream()
              .map(count ->
                  new Gap(
                      count.reason(),
                      count.unitCode(),
                      count.seats(),
                      RoundedCount.of(count.workers(), RoundedCount.SMALLEST)))
              .toList());
    }
  }

  /** Every assessment of a project between two days, at most 400 days. */
  @Operation(summary = "Assessments of a project between two days")
  @Errors({"400 no such day, or more than 400 days", "404 no such project"})
  @GetMapping("/projects/{projectId}/assessments")
  List<ComplianceAssessed> assessments(
      @PathVariable String projectId, @RequestParam LocalDate from, @RequestParam LocalDate until) {
    known(projectId);
    long days = ChronoUnit.DAYS.between(from, until) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "from=%s until=%s is %d days; right would be 1 to %d"
              .formatted(from, until, days, MOST_DAYS));
    }
    return views.assessments(projectId, from, until);
  }

  /** Vacancies with seats left and their windows, at most 500, the soonest first. */
  @Operation(summary = "Vacancies with seats left and their windows, the soonest first")
  @Errors({"404 no such project"})
  @GetMapping("/projects/{projectId}/windows")
  Slice<OpenVacancy> windows(@PathVariable String projectId) {
    known(projectId);
    return views.openVacancies(projectId, MOST_ROWS);
  }

  /** Releases of sealed seats, at most 500, newest first. */
  @Operation(summary = "Releases of sealed seats, newest first")
  @Errors({"404 no such project"})
  @GetMapping("/projects/{projectId}/releases")
  Slice<Release> releases(@PathVariable String projectId) {
    known(projectId);
    return views.releases(projectId, MOST_ROWS);
  }

  /** What a project's employers reported of filled vacancies. */
  @Operation(summary = "Reports of filled vacancies, on time and late, by employer and skill class")
  @Errors({"404 no such project"})
  @GetMapping("/projects/{projectId}/fill-reports")
  List<FillReports> fillReports(@PathVariable String projectId) {
    known(projectId);
    return views.fillReports(projectId);
  }

  /** From classroom to work, everyone together. */
  @Operation(summary = "From classroom to work, everyone together")
  @GetMapping("/pathway")
  ToldPathway.Everyone pathway() {
    return ToldPathway.Everyone.of(views.pathway());
  }

  /** The same by centre, programme or regency. */
  @Operation(
      summary =
          "From classroom to work by centre, programme or regency; people in ranges of at least five")
  @Errors({"400 no such grouping"})
  @GetMapping("/pathway/groups")
  List<ToldPathway> groups(@RequestParam(defaultValue = "CENTRE") Grouping by) {
    return ToldPathway.of(views.pathwaysBy(by));
  }

  /** Seats that wait for a skill, by regency and scheme. */
  @Operation(summary = "Seats that wait for a skill, by regency and scheme")
  @GetMapping("/skill-gaps")
  List<Gaps> skillGaps() {
    return views.skillGaps().stream().map(Gaps::of).toList();
  }

  /** Homes and workplaces by district. */
  @Operation(summary = "Homes (in ranges of at least five) and workplaces by district")
  @GetMapping("/districts")
  List<ToldDistricts.District> districts() {
    return ToldDistricts.of(views.districts());
  }

  /** The latest decisions, at most 500, newest first. */
  @Operation(summary = "The latest decisions, newest first")
  @Errors({"404 no such project"})
  @GetMapping("/decisions")
  List<ToldDecision> decisions(@RequestParam Optional<String> project) {
    project.ifPresent(this::known);
    return views.decisions(project, MOST_ROWS).stream().map(ToldDecision::of).toList();
  }

  /** One decision. */
  @Operation(summary = "One decision: seat plan, seats taken by tier, cut-offs")
  @Errors({"400 an id is missing", "404 no such decision"})
  @GetMapping("/decision")
  ToldDecision decision(
      @RequestParam String round, @RequestParam String employer, @RequestParam String vacancy) {
    return views
        .decision(round, employer, vacancy)
        .map(ToldDecision::of)
        .orElseThrow(() ->
            problem(
                HttpStatus.NOT_FOUND,
                "Round %s has no decision on vacancy %s of %s"
                    .formatted(round, vacancy, employer)));
  }

  private void known(String projectId) {
    if (views.project(projectId).isEmpty()) {
      throw problem(HttpStatus.NOT_FOUND, "No project is called " + projectId);
    }
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
