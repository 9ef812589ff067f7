package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.books.Books;
import id.tenguyun.dashboard.live.LiveBoard;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page, and the part of it that is asked for again when figures change. */
@Controller
class PageController {

  private final LiveBoard board;
  private final Books books;
  private final Wordings wordings;

  PageController(LiveBoard board, Books books, Wordings wordings) {
    this.board = board;
    this.books = books;
    this.wordings = wordings;
  }

  @Operation(summary = "The page; HTML, public")
  @GetMapping("/")
  String page(HttpServletRequest request, HttpServletResponse response, Model model) {
    fill(request, response, model);
    return "dashboard/page";
  }

  @Operation(summary = "The page's figures alone, for the page itself; HTML")
  @GetMapping("/fragments/figures")
  String figures(HttpServletRequest request, HttpServletResponse response, Model model) {
    fill(request, response, model);
    return "dashboard/figures :: swap";
  }

  /** Keeps the language, then shows the page at its plain address. */
  @Operation(summary = "Keeps the reader's language")
  @GetMapping(path = "/", params = "lang")
  ResponseEntity<Void> chooseLanguage(@RequestParam String lang) {
    return keep(Preferences.LANGUAGE, lang);
  }

  /** Keeps the appearance, then shows the page at its plain address. */
  @Operation(summary = "Keeps the reader's choice of light or dark")
  @GetMapping(path = "/", params = "theme")
  ResponseEntity<Void> chooseTheme(@RequestParam String theme) {
    return keep(Preferences.THEME, theme);
  }

  private static ResponseEntity<Void> keep(Preferences preference, String choice) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/"))
        .header(HttpHeaders.SET_COOKIE, Asked.value(() -> preference.keep(choice)).toString())
        .build();
  }

  private void fill(HttpServletRequest request, HttpServletResponse response, Model model) {
    Locale locale = Preferences.locale(request);
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    model.addAttribute(
        "page",
        new PageViews(wordings.in(locale))
            .page(board.edition().view(), books.entries(), locale, Preferences.THEME.of(request)));
  }
}
