package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.views.DecisionFigures.TierCutOff;
import id.tenguyun.dashboard.views.PolicyBasis;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why: the decision behind an outcome. */
@Controller
class WhyController {

  private static final int MOST_DECISIONS = 50;

  private final Pages pages;
  private final Views views;

  WhyController(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /**
   * The latest decisions.
   *
   * @param project the project chosen; empty for all
   * @param projects those one may choose
   */
  public record Page(String project, List<String> projects, Table decisions) implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(decisions);
    }
  }

  /**
   * One decision.
   *
   * @param title job title, else the vacancy's id
   * @param basis what the policy rests on; none where it is not known here
   */
  public record DecisionPage(
      String title,
      ToldDecision decision,
      String at,
      int taken,
      Table plan,
      Table seats,
      Table cutOffs,
      @Nullable PolicyBasis basis,
      @Nullable String since)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(plan, seats, cutOffs);
    }
  }

  @Operation(summary = "The latest decisions; HTML")
  @Errors({"404 no such project"})
  @GetMapping("/why")
  Object why(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String project) {
    List<String> projects = views.projects().stream().map(ProjectFigures::projectId).toList();
    if (!project.isEmpty() && !projects.contains(project)) {
      throw PageProblem.unknown("problem.project", project, String.join(", ", projects));
    }
    Optional<String> chosen = Optional.of(project).filter(id -> !id.isEmpty());
    Wording wording = pages.wording(request);
    Page page =
        new Page(
            project,
            projects,
            table(
                views.decisions(chosen, MOST_DECISIONS).stream().map(ToldDecision::of).toList(),
                wording));
    return pages.show(request, response, Section.WHY, "why", page);
  }

  @Operation(summary = "One decision; HTML")
  @Errors({"400 an id is missing", "404 no such decision"})
  @GetMapping("/why/decision")
  Object decision(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam String round,
      @RequestParam String employer,
      @RequestParam String vacancy) {
    ToldDecision decision =
        views
            .decision(round, employer, vacancy)
            .map(ToldDecision::of)
            .orElseThrow(
                () -> PageProblem.unknown("problem.decision", round, employer + " / " + vacancy));
    Wording wording = pages.wording(request);
    PolicyBasis basis = views.policy(decision.policyId(), decision.policyVersion()).orElse(null);
    DecisionPage page =
        new DecisionPage(
            decision.title().orElse(vacancy),
            decision,
            wording.when(decision.at()),
            decision.seats(),
            plan(decision, wording),
            seats(decision, wording),
            cutOffs(decision, wording),
            basis,
            basis == null ? null : wording.date(basis.effectiveFrom()));
    return pages.show(request, response, Section.WHY, "decision", page);
  }

  private static Table table(List<ToldDecision> decisions, Wording wording) {
    return new Table(
        "decisions",
        wording.text("why.latest"),
        List.of(
            Table.words(wording.text("windows.job")),
            Table.words(wording.text("why.when")),
            Table.words(wording.text("compliance.employer")),
            Table.words(wording.text("projects.table.project")),
            Table.number(wording.text("why.remaining")),
            Table.number(wording.text("why.taken")),
            Table.words(wording.text("why.round"))),
        decisions.stream().map(d -> row(d, wording)).toList());
  }

  private static List<Table.Cell> row(ToldDecision decision, Wording wording) {
    return List.of(
        Table.Cell.link(
            decision.title().orElse(decision.vacancyId()),
            Addresses.decision(decision.roundId(), decision.employerId(), decision.vacancyId())),
        Table.Cell.time(wording.when(decision.at()), decision.at().toString()),
        Table.Cell.of(decision.employerId()),
        Table.Cell.of(decision.projectId()),
        number(decision.remaining(), wording),
        number(decision.seats(), wording),
        Table.Cell.of(decision.roundId()));
  }

  private static Table plan(ToldDecision decision, Wording wording) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    rows.add(line("why.openings", decision.openings(), wording));
    rows.add(line("why.remaining", decision.remaining(), wording));
    for (int k = 0; k < decision.floors().size(); k++) {
      PriorityTier tier = PriorityTier.values()[k];
      rows.add(
          List.of(
              Table.Cell.of(wording.text("why.kept", wording.text("upto." + tier))),
              number(decision.floors().get(k), wording)));
    }
    rows.add(line("why.reserved", decision.reserved(), wording));
    rows.add(line("why.cap", decision.outsiderCap(), wording));
    return new Table(
        "plan",
        wording.text("why.plan"),
        List.of(
            Table.words(wording.text("why.plan.what")), Table.number(wording.text("why.seats"))),
        rows);
  }

  private static List<Table.Cell> line(String key, int seats, Wording wording) {
    return List.of(Table.Cell.of(wording.text(key)), number(seats, wording));
  }

  private static Table seats(ToldDecision decision, Wording wording) {
    return new Table(
        "seats",
        wording.text("why.who"),
        List.of(
            Table.words(wording.text("tier.legend")),
            Table.number(wording.text("why.slot.floor")),
            Table.number(wording.text("why.slot.open")),
            Table.number(wording.text("days.total"))),
        decision.taken().stream().map(taken -> row(taken, wording)).toList());
  }

  private static List<Table.Cell> row(ToldDecision.Taken taken, Wording wording) {
    return List.of(
        tiers(taken.tiers(), wording),
        numberOrDash(taken.kept(), wording),
        numberOrDash(taken.open(), wording),
        number(taken.seats(), wording));
  }

  private static Table.Cell tiers(List<PriorityTier> tiers, Wording wording) {
    return Table.Cell.of(
        together(tiers.stream().map(tier -> wording.text("tier." + tier)).toList(), wording),
        tiers.stream().map(PriorityTier::name).collect(Collectors.joining("+")));
  }

  private static String together(List<String> origins, Wording wording) {
    int last = origins.size() - 1;
    return last == 0
        ? origins.getFirst()
        : String.join(", ", origins.subList(0, last)) + wording.text("why.or") + origins.get(last);
  }

  private static Table.Cell numberOrDash(Optional<Integer> number, Wording wording) {
    return number.map(known -> number(known, wording)).orElseGet(() -> Table.Cell.of("–", ""));
  }

  private static Table cutOffs(ToldDecision decision, Wording wording) {
    return new Table(
        "cut-offs",
        wording.text("why.cutoffs"),
        List.of(Table.words(wording.text("tier.legend")), Table.number(wording.text("why.merit"))),
        decision.cutOffs().stream().map(cutOff -> row(cutOff, wording)).toList());
  }

  private static List<Table.Cell> row(TierCutOff cutOff, Wording wording) {
    return List.of(
        Table.Cell.of(wording.text("tier." + cutOff.tier()), cutOff.tier().name()),
        cutOff
            .merit()
            .map(merit ->
                Table.Cell.of(
                    merit < 0 ? wording.text("why.anyone") : wording.number(merit),
                    merit.toString()))
            .orElseGet(() -> Table.Cell.of(wording.text("why.nobody"), "")));
  }

  private static Table.Cell number(int number, Wording wording) {
    return Table.Cell.of(wording.number(number), Integer.toString(number));
  }
}
