package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.ComplianceFigure;
import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.facts.Fact.FloorShare;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.figures.Cells;
import id.tenguyun.dashboard.figures.ClassFigures;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.Funnel;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.figures.SeatCount;
import id.tenguyun.dashboard.page.PageView.BookRow;
import id.tenguyun.dashboard.page.PageView.BookTable;
import id.tenguyun.dashboard.page.PageView.Day;
import id.tenguyun.dashboard.page.PageView.Employer;
import id.tenguyun.dashboard.page.PageView.Headline;
import id.tenguyun.dashboard.page.PageView.LegendEntry;
import id.tenguyun.dashboard.page.PageView.Line;
import id.tenguyun.dashboard.page.PageView.Project;
import id.tenguyun.dashboard.page.PageView.SkillClassRow;
import id.tenguyun.dashboard.page.PageView.StageRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works the page out from a view of the board, in one language. */
final class PageViews {

  /** As many lines as one reads; the feed keeps more for those who were away. */
  static final int LINES = 40;

  private static final int DAYS = 60;

  private final Wording wording;

  PageViews(Wording wording) {
    this.wording = wording;
  }

  PageView page(Board.View board, List<BookEntry> books, Locale locale, String theme) {
    var figures = board.figures();
    List<ComplianceAssessed> assessed =
        figures.projects().stream()
            .flatMap(project -> project.classes().stream())
            .flatMap(skillClass -> skillClass.compliance().stream())
            .toList();
    return new PageView(
        locale.getLanguage(),
        theme,
        figures.asOf().map(wording::when).orElse(null),
        headline(figures.seats()),
        figures.projects().stream().map(this::project).toList(),
        assessed.stream().map(this::employer).toList(),
        latestDay(assessed),
        funnel(figures.funnel()),
        days(figures.days()),
        books(books),
        lines(board.feed().latest(LINES), board.schemeTitles()),
        board.feed().end().toString(),
        Cells.SMALLEST);
  }

  Line line(FeedEntry entry, Map<String, String> schemeTitles) {
    return new Line(
        entry.kind(),
        entry.at().toString(),
        wording.when(entry.at()),
        wording.sentence(entry, schemeTitles));
  }

  List<Line> lines(List<FeedEntry> entries, Map<String, String> schemeTitles) {
    return entries.stream().map(entry -> line(entry, schemeTitles)).toList();
  }

  private Headline headline(SeatCount seats) {
    return new Headline(
        seats.filled(),
        seats.openings(),
        localShare(seats),
        description(seats),
        TierBar.of(seats, List.of()),
        legend(seats));
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

  /** The bar in words, for those who do not see it. */
  private String description(SeatCount seats) {
    return wording.text(
        "bar.description",
        seats.openings(),
        legend(seats).stream()
            .filter(entry -> entry.seats() > 0)
            .map(entry -> entry.label() + " " + entry.seats())
            .collect(Collectors.joining(", ")));
  }

  private String localShare(SeatCount seats) {
    return wording.percent(Share.percent(seats.locals(), seats.filled()));
  }

  private Project project(ProjectFigures project) {
    return new Project(
        project.projectId(),
        project.name(),
        project.state(),
        project.classes().stream().map(this::skillClass).toList());
  }

  private SkillClassRow skillClass(ClassFigures figures) {
    SeatCount seats = figures.seats();
    return new SkillClassRow(
        figures.skillClass(),
        seats.openings(),
        seats.filled(),
        seats.awaiting(),
        seats.empty(),
        localShare(seats),
        figures.state(),
        description(seats),
        TierBar.of(seats, figures.floors()),
        seats.filledByTier(),
        figures.floors());
  }

  private Employer employer(ComplianceAssessed assessed) {
    return new Employer(
        assessed.projectId(),
        assessed.employerId(),
        assessed.skillClass(),
        assessed.status().name(),
        Arrays.stream(Denominator.values())
            .map(denominator -> share(assessed, denominator))
            .toList(),
        assessed.figures().stream()
            .filter(figure -> figure.denominator() == Denominator.DIRECT)
            .flatMap(figure -> figure.shares().stream())
            .filter(share -> share.floor().signum() > 0)
            .map(share -> wording.text("tier." + share.tier()) + " " + percent(share.floor()))
            .collect(Collectors.joining(" · ")));
  }

  /** The share of people of the province under one denominator. */
  private String share(ComplianceAssessed assessed, Denominator denominator) {
    return assessed.figures().stream()
        .filter(figure -> figure.denominator() == denominator)
        .findFirst()
        .flatMap(PageViews::province)
        .flatMap(FloorShare::actual)
        .map(this::percent)
        .orElseGet(() -> wording.text("compliance.none"));
  }

  private static Optional<FloorShare> province(ComplianceFigure figure) {
    return figure.shares().stream()
        .filter(share -> share.tier() == PriorityTier.PROVINCE)
        .findFirst();
  }

  private String percent(BigDecimal share) {
    return wording.percent(share.movePointRight(2).setScale(0, RoundingMode.DOWN).intValueExact());
  }

  private @Nullable String latestDay(List<ComplianceAssessed> assessed) {
    return assessed.stream()
        .map(ComplianceAssessed::day)
        .max(Comparator.<LocalDate>naturalOrder())
        .map(wording::when)
        .orElse(null);
  }

  private List<StageRow> funnel(Funnel funnel) {
    String[] names = {"graduates", "certified", "nominated", "confirmed", "started"};
    int[] people = {
      funnel.graduates(),
      funnel.certified(),
      funnel.nominated(),
      funnel.confirmed(),
      funnel.started()
    };
    int widest = Arrays.stream(people).max().orElseThrow();
    List<StageRow> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      boolean first = i == 0 || people[i - 1] == 0;
      rows.add(
          new StageRow(
              names[i],
              people[i],
              Share.length(people[i], widest),
              first ? null : wording.percent(Share.percent(people[i], people[i - 1]))));
    }
    return rows;
  }

  private List<Day> days(List<DayFigures> days) {
    return days.subList(Math.max(0, days.size() - DAYS), days.size()).stream()
        .map(day ->
            new Day(
                day.day().toString(),
                wording.when(day.day()),
                day.confirmedByTier(),
                day.confirmedByTier().stream().mapToInt(Integer::intValue).sum()))
        .toList();
  }

  private BookTable books(List<BookEntry> entries) {
    return new BookTable(
        entries.stream().map(this::book).toList(),
        entries.stream().mapToLong(BookEntry::received).sum(),
        entries.stream().mapToLong(entry -> Math.max(0, entry.pending())).sum());
  }

  private BookRow book(BookEntry entry) {
    return new BookRow(
        entry.partner(),
        wording.textOr("books.topic." + entry.topic(), entry.topic()),
        entry.received(),
        entry.accepted(),
        entry.duplicates(),
        entry.rejected(),
        entry.quarantined(),
        entry.lastAt().map((Instant at) -> wording.when(at)).orElse(null));
  }
}
