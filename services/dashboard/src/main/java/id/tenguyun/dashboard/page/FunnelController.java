package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.Names;
import id.tenguyun.dashboard.views.PathStage;
import id.tenguyun.dashboard.views.Pathway;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From classroom to work: how many came how far, and how long it took them. */
@Controller
class FunnelController {

  private final Pages pages;
  private final Views views;

  FunnelController(Pages pages, Views views) {
    this.pages = pages;
    this.views = views;
  }

  /** Everyone, and the groups of one kind. */
  public record Page(
      List<StageRow> stages, Table everyone, String by, List<String> groupings, Table groups)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(everyone, groups);
    }
  }

  /**
   * A stage.
   *
   * @param share of those of the stage before; none for the first
   * @param median days since the stage before, in words; none where nobody took the step
   */
  public record StageRow(
      String name, String people, String width, @Nullable String share, @Nullable String median) {}

  @Operation(summary = "From classroom to work; HTML")
  @Errors({"400 no such grouping"})
  @GetMapping("/funnel")
  Object funnel(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "centre") String by) {
    Grouping grouping = Questions.choice(Grouping.class, "by", by);
    Wording wording = pages.wording(request);
    Pathway everyone = views.pathway();
    Page page =
        new Page(
            stages(everyone, wording),
            table(everyone, wording),
            Questions.name(grouping),
            Stream.of(Grouping.values()).map(Questions::name).toList(),
            groups(grouping, wording));
    return pages.show(request, response, Section.FUNNEL, "funnel", page);
  }

  private static List<StageRow> stages(Pathway pathway, Wording wording) {
    int widest = pathway.people().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<StageRow> rows = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      int people = pathway.people(stage);
      rows.add(
          new StageRow(
              stage.name(),
              wording.number(people),
              Share.length(people, widest),
              share(pathway, stage).map(wording::percent).orElse(null),
              pathway
                  .medianDays(stage)
                  .filter(_ -> people >= RoundedCount.SMALLEST)
                  .map(days -> wording.text("funnel.days", days))
                  .orElse(null)));
    }
    return rows;
  }

  private static Optional<Integer> share(Pathway pathway, PathStage stage) {
    if (stage.ordinal() == 0) {
      return Optional.empty();
    }
    int before = pathway.people(PathStage.values()[stage.ordinal() - 1]);
    return before == 0
        ? Optional.empty()
        : Optional.of(Share.percent(pathway.people(stage), before));
  }

  private static Table table(Pathway pathway, Wording wording) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (StageRow row : stages(pathway, wording)) {
      PathStage stage = PathStage.valueOf(row.name());
      rows.add(
          List.of(
              Table.Cell.of(wording.text("stage." + row.name()), row.name()),
              Table.Cell.of(row.people(), Integer.toString(pathway.people(stage))),
              Table.Cell.of(row.share() == null ? "–" : row.share()),
              Table.Cell.of(row.median() == null ? "–" : row.median(), days(pathway, stage))));
    }
    return new Table(
        "funnel",
        wording.text("funnel.title"),
        List.of(
            Table.words(wording.text("funnel.table.stage")),
            Table.number(wording.text("funnel.table.people")),
            Table.number(wording.text("funnel.table.share")),
            Table.number(wording.text("funnel.table.median"))),
        rows);
  }

  private static String days(Pathway pathway, PathStage stage) {
    return pathway
        .medianDays(stage)
        .filter(_ -> pathway.people(stage) >= RoundedCount.SMALLEST)
        .map(Object::toString)
        .orElse("");
  }

  private Table groups(Grouping grouping, Wording wording) {
    List<GroupPathway> groups = views.pathwaysBy(grouping);
    List<List<RoundedCount>> byStage = RoundedPathways.byStage(groups);
    Names names = views.names();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("funnel.by." + grouping)));
    for (PathStage stage : PathStage.values()) {
      columns.add(Table.number(wording.text("stage." + stage)));
    }
    columns.add(Table.number(wording.text("funnel.median.placed")));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      GroupPathway group = groups.get(i);
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(Table.Cell.of(name(grouping, group.code(), names, wording), group.code()));
      for (List<RoundedCount> stage : byStage) {
        cells.add(Table.Cell.of(stage.get(i).toString(), stage.get(i).value()));
      }
      cells.add(medianToPlaced(group.pathway(), byStage, i, wording));
      rows.add(cells);
    }
    return new Table("groups", wording.text("funnel.groups.title"), columns, rows);
  }

  /** The days from nomination to a confirmed seat, where enough people took the step. */
  private static Table.Cell medianToPlaced(
      Pathway pathway, List<List<RoundedCount>> byStage, int group, Wording wording) {
    boolean few = byStage.get(PathStage.PLACED.ordinal()).get(group).small();
    Optional<Integer> median = few ? Optional.empty() : pathway.medianDays(PathStage.PLACED);
    return median
        .map(days -> Table.Cell.of(wording.text("funnel.days", days), days.toString()))
        .orElseGet(() -> Table.Cell.of("–", ""));
  }

  private static String name(Grouping grouping, String code, Names names, Wording wording) {
    Map<String, String> known =
        switch (grouping) {
          case CENTRE -> names.partners();
          case PROGRAMME -> names.programmes();
          case REGENCY -> Map.of(code, regency(code, wording));
        };
    return known.getOrDefault(code, code);
  }

  /** Regencies of other provinces are in no list here: their code, and that it is elsewhere. */
  private static String regency(String code, Wording wording) {
    String name = wording.place(code);
    String province = wording.place(ToldDistricts.PROVINCE);
    return name.equals(code) ? code + " · " + wording.text("feed.outside", province) : name;
  }
}
