package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.Cells;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.figures.SeatCount;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.views.Views;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is happening now: the seats, the projects, the outcomes as they come. */
@Controller
class NowController {

  private static final int DAYS = 60;

  private final Pages pages;
  private final LiveBoard board;
  private final Views views;

  NowController(Pages pages, LiveBoard board, Views views) {
    this.pages = pages;
    this.board = board;
    this.views = views;
  }

  public record Page(
      Seats.Strip headline,
      List<Seats.Project> projects,
      Table days,
      List<FeedLines.Line> feed,
      int smallestCell,
      List<Chart> charts)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(days);
    }
  }

  @Operation(summary = "What happens now; HTML, public")
  @GetMapping("/")
  Object now(HttpServletRequest request, HttpServletResponse response) {
    Wording wording = pages.wording(request);
    Seats seats = new Seats(wording);
    Board.View view = board.edition().view();
    List<ProjectFigures> projects = views.projects();
    SeatCount all =
        projects.stream().map(ProjectFigures::seats).reduce(SeatCount.NONE, SeatCount::plus);
    Seats.Strip headline = seats.strip(all, List.of());
    List<Seats.Project> told = projects.stream().map(seats::project).toList();
    Table days = days(views.days(DAYS), wording);
    Page page =
        new Page(
            headline,
            told,
            days,
            new FeedLines(wording).latest(view.feed(), view.schemeTitles()),
            Cells.SMALLEST,
            List.of(
                seats.chart(headline, wording.text("headline.chart")),
                seats.chart(told),
                Charts.columns(days, wording.text("days.lead"))));
    return pages.show(request, response, Section.NOW, "now", page);
  }

  private static Table days(List<DayFigures> days, Wording wording) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("days.day")));
    Stream.of(PriorityTier.values())
        .forEach(tier -> columns.add(Table.number(wording.text("tier." + tier))));
    columns.add(Table.number(wording.text("days.total")));
    return new Table(
        "days",
        wording.text("days.title"),
        columns,
        days.stream().map(day -> row(day, wording)).toList());
  }

  private static List<Table.Cell> row(DayFigures day, Wording wording) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.time(wording.when(day.day()), day.day().toString()));
    int total = 0;
    for (int confirmed : day.confirmedByTier()) {
      cells.add(Table.Cell.of(wording.number(confirmed), Integer.toString(confirmed)));
      total += confirmed;
    }
    cells.add(Table.Cell.of(wording.number(total), Integer.toString(total)));
    return cells;
  }
}
