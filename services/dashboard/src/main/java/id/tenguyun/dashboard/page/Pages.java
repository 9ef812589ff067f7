package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.drawing.SvgFile;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import id.tenguyun.dashboard.views.Views;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a page's address in the form that was asked for: the whole page; its figures alone, for a
 * page that follows the log; one of its tables, by {@code csv=} and the table's name; or one of its
 * charts, by {@code svg=} and the chart's name.
 */
final class Pages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final LiveBoard board;
  private final Views views;
  private final Wordings wordings;

  Pages(LiveBoard board, Views views, Wordings wordings) {
    this.board = board;
    this.views = views;
    this.wordings = wordings;
  }

  Wording wording(HttpServletRequest request) {
    return wordings.in(Preferences.locale(request));
  }

  /** Shows content by the template of this name. */
  Object show(
      HttpServletRequest request,
      HttpServletResponse response,
      Section section,
      String template,
      Tabled page) {
    String csv = request.getParameter("csv");
    String svg = request.getParameter("svg");
    if (csv != null) {
      return table(csv, page);
    }
    return svg == null
        ? whole(request, response, section, template, page)
        : chart(svg, page, request);
  }

  /** A page without tables, such as one that says what is wrong. */
  ModelAndView whole(
      HttpServletRequest request,
      HttpServletResponse response,
      Section section,
      String template,
      Object page) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    boolean figuresAlone = request.getHeader("HX-Request") != null;
    String view = "dashboard/" + template + (figuresAlone ? " :: figures" : "");
    return new ModelAndView(view)
        .addObject("frame", frame(request, section))
        .addObject("page", page);
  }

  private Frame frame(HttpServletRequest request, Section section) {
    Locale locale = Preferences.locale(request);
    Edition edition = board.edition();
    return new Frame(
        locale.getLanguage(),
        Preferences.THEME.of(request),
        section.key(),
        request.getRequestURI(),
        PreferenceSwitch.query(request),
        views.asOf().map((Instant at) -> wordings.in(locale).when(at)).orElse(null),
        edition.current(),
        board
            .freshness()
            .logLostAt()
            .map((Instant at) -> wordings.in(locale).when(at))
            .orElse(null),
        board
            .freshness()
            .storeLostAt()
            .map((Instant at) -> wordings.in(locale).when(at))
            .orElse(null),
        edition.view().feed().end().toString());
  }

  private static ResponseEntity<String> table(String name, Tabled page) {
    Table table =
        page.tables().stream()
            .filter(t -> t.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                PageProblem.unknown(
                    "problem.table",
                    name,
                    String.join(", ", page.tables().stream().map(Table::name).toList())));
    return file(CSV, table.name() + ".csv", Csv.of(table));
  }

  private ResponseEntity<String> chart(String name, Tabled page, HttpServletRequest request) {
    Chart chart =
        page.charts().stream()
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                PageProblem.unknown(
                    "problem.chart",
                    name,
                    String.join(", ", page.charts().stream().map(Chart::name).toList())));
    Wording wording = wording(request);
    String when = views.asOf().map(wording::when).orElse("–");
    String source = wording.text("export.source", request.getRequestURI(), when);
    String language = Preferences.locale(request).getLanguage();
    return file(SVG, chart.name() + ".svg", SvgFile.of(chart, source, language));
  }

  private static ResponseEntity<String> file(MediaType type, String name, String body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(body);
  }
}
