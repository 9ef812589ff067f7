package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.FeedKind;
import id.tenguyun.dashboard.live.Freshness;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.live.LiveBoard.Edition;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as JSON, for programs: nothing here that the page does not show. */
@RestController
@RequestMapping("/api")
class ApiController {

  private static final int MOST_OUTCOMES = 500;

  private final LiveBoard board;
  private final Books books;
  private final Wordings wordings;

  ApiController(LiveBoard board, Books books, Wordings wordings) {
    this.board = board;
    this.books = books;
    this.wordings = wordings;
  }

  /** All figures. */
  @Operation(summary = "Seats, tiers, floors, compliance, funnel and days")
  @GetMapping("/summary")
  Summary summary() {
    Edition edition = board.edition();
    return Summary.of(edition.view().figures(), edition.positions());
  }

  /** The latest outcomes, newest first. */
  @Operation(summary = "The latest outcomes, newest first")
  @Errors({"400 most is no number, or out of range"})
  @GetMapping("/outcomes")
  Outcomes outcomes(HttpServletRequest request, @RequestParam(defaultValue = "100") int most) {
    if (most < 1 || most > MOST_OUTCOMES) {
      throw new ErrorResponseException(
          HttpStatus.BAD_REQUEST,
          ProblemDetail.forStatusAndDetail(
              HttpStatus.BAD_REQUEST,
              "most=%d; right would be 1 to %d".formatted(most, MOST_OUTCOMES)),
          null);
    }
    Board.View view = board.edition().view();
    Wording wording = wordings.in(Preferences.locale(request));
    return new Outcomes(
        view.feed().end().toString(),
        view.feed().latest(most).stream()
            .map(entry -> Outcome.of(entry, view.schemeTitles(), wording))
            .toList());
  }

  /** The books, and how far the views have come. */
  @Operation(
      summary =
          "The books of every sender and topic, whether they balance, and how far the page has"
              + " come")
  @GetMapping("/status")
  Status status() {
    List<BookEntry> entries = books.entries();
    Edition edition = board.edition();
    return new Status(
        edition.view().figures().asOf(),
        edition.current(),
        board.freshness(),
        entries.stream().allMatch(entry -> entry.pending() == 0),
        entries.stream().map(Book::of).toList());
  }

  /** Answer of {@code /api/outcomes}; the cursor may be given to {@code /feed?after=}. */
  record Outcomes(String cursor, List<Outcome> outcomes) {}

  record Outcome(
      Instant at,
      FeedKind kind,
      String projectId,
      String employerId,
      String place,
      @Nullable String schemeCode,
      String sentence) {
    static Outcome of(FeedEntry entry, Map<String, String> titles, Wording wording) {
      return new Outcome(
          entry.at(),
          entry.kind(),
          entry.projectId(),
          entry.employerId(),
          entry.portrait().place(),
          entry.portrait().schemeCode().orElse(null),
          wording.sentence(entry, titles));
    }
  }

  /**
   * Answer of {@code /api/status}.
   *
   * @param caughtUp whether the views have read the log to its end since the start
   * @param freshness what does not answer, and what is in the log and not in the views
   * @param balanced whether every submission has its receipt
   */
  record Status(
      Optional<Instant> asOf,
      boolean caughtUp,
      Freshness freshness,
      boolean balanced,
      List<Book> books) {}

  record Book(
      String partner,
      String topic,
      long received,
      long accepted,
      long duplicates,
      long rejected,
      long quarantined,
      long pending,
      Optional<Instant> lastAt) {
    static Book of(BookEntry entry) {
      return new Book(
          entry.partner(),
          entry.topic(),
          entry.received(),
          entry.accepted(),
          entry.duplicates(),
          entry.rejected(),
          entry.quarantined(),
          entry.pending(),
          entry.lastAt());
    }
  }
}
