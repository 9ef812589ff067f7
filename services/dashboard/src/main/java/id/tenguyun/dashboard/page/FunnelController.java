package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.drawing.Colour;
import id.tenguyun.dashboard.page.ToldPathway.Everyone;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.PathStage;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** Everyone, and the groups of one kind: how many, and how long each step took them. */
  public record Page(
      List<StageRow> stages,
      Table everyone,
      String by,
      List<String> groupings,
      Table groups,
      Table medians,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(everyone, groups, medians);
    }
  }

  /**
   * A stage.
   *
   * @param share of those of the stage before; none for the first, and of one to four people
   * @param median days since the stage before, in words; none where too few took the step
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
    Everyone everyone = Everyone.of(views.pathway());
    List<ToldPathway> groups = ToldPathway.of(views.pathwaysBy(grouping));
    List<StageRow> stages = stages(everyone, wording);
    GroupTables tables = new GroupTables(grouping, views.names(), wording);
    Page page =
        new Page(
            stages,
            table(stages, everyone, wording),
            Questions.name(grouping),
            Stream.of(Grouping.values()).map(Questions::name).toList(),
            tables.people(groups),
            tables.medians(groups),
            List.of(chart(stages, wording)));
    return pages.show(request, response, Section.FUNNEL, "funnel", page);
  }

  private static List<StageRow> stages(Everyone everyone, Wording wording) {
    int widest =
        Stream.of(PathStage.values())
            .mapToInt(stage -> everyone.people(stage).orElse(0))
            .max()
            .orElse(0);
    List<StageRow> rows = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      Optional<Integer> people = everyone.people(stage);
      rows.add(
          new StageRow(
              stage.name(),
              people.map(wording::number).orElseGet(RoundedCount::fewer),
              Share.length(people.orElse(0), widest),
              share(everyone, stage).map(wording::percent).orElse(null),
              Optional.ofNullable(everyone.medianDays().get(stage))
                  .map(days -> wording.text("funnel.days", days))
                  .orElse(null)));
    }
    return rows;
  }

  private static Optional<Integer> share(Everyone everyone, PathStage stage) {
    if (stage.ordinal() == 0) {
      return Optional.empty();
    }
    Optional<Integer> before = everyone.people(PathStage.values()[stage.ordinal() - 1]);
    return everyone
        .people(stage)
        .flatMap(
            people -> before.filter(whole -> whole > 0).map(whole -> Share.percent(people, whole)));
  }

  private static Table table(List<StageRow> stages, Everyone everyone, Wording wording) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (StageRow row : stages) {
      PathStage stage = PathStage.valueOf(row.name());
      String people = everyone.people(stage).map(Object::toString).orElse(row.people());
      rows.add(
          List.of(
              Table.Cell.of(wording.text("stage." + row.name()), row.name()),
              Table.Cell.of(row.people(), people),
              Table.Cell.of(row.share() == null ? "–" : row.share()),
              GroupTables.days(everyone.medianDays().get(stage), wording)));
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

  private static Chart chart(List<StageRow> stages, Wording wording) {
    return new Chart.Bars(
        "funnel",
        wording.text("funnel.chart"),
        wording.text("funnel.note"),
        List.of(),
        stages.stream().map(row -> bar(row, wording)).toList());
  }

  private static Chart.Bar bar(StageRow row, Wording wording) {
    String note =
        Stream.of(row.people(), row.share(), row.median())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return Charts.plain(
        wording.text("stage." + row.name()),
        note,
        Colour.SEAT_REGENCY,
        row.width(),
        Optional.empty());
  }
}
