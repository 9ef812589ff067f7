package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.dashboard.books.Lag;
import id.tenguyun.dashboard.books.Lags;
import id.tenguyun.dashboard.live.Freshness;
import id.tenguyun.dashboard.live.LiveBoard;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the books balance, and how far the readers of the log have come. */
@Controller
class BooksController {

  private final Pages pages;
  private final Books books;
  private final Lags lags;
  private final LiveBoard board;

  BooksController(Pages pages, Books books, Lags lags, LiveBoard board) {
    this.pages = pages;
    this.books = books;
    this.board = board;
    this.lags = lags;
  }

  public record Page(
      long received,
      long pending,
      long turnedDown,
      long waiting,
      Table books,
      Table topics,
      Table lags)
      implements Tabled {

    @Override
    public List<Table> tables() {
      return List.of(books, topics, lags);
    }
  }

  @Operation(summary = "The books, and how far the log has been read; HTML")
  @GetMapping("/books")
  Object books(HttpServletRequest request, HttpServletResponse response) {
    Wording wording = pages.wording(request);
    List<BookEntry> entries = books.entries();
    List<Lag> behind = lags.lags();
    Page page =
        new Page(
            entries.stream().mapToLong(BookEntry::received).sum(),
            entries.stream().mapToLong(entry -> Math.max(0, entry.pending())).sum(),
            entries.stream().mapToLong(entry -> entry.rejected() + entry.quarantined()).sum(),
            board.freshness().behind(),
            table(entries, wording),
            topics(board.freshness(), wording),
            lagTable(behind, wording));
    return pages.show(request, response, Section.BOOKS, "books", page);
  }

  private static Table table(List<BookEntry> entries, Wording wording) {
    return new Table(
        "books",
        wording.text("books.details"),
        List.of(
            Table.words(wording.text("books.partner")),
            Table.words(wording.text("books.topic")),
            Table.number(wording.text("books.received")),
            Table.number(wording.text("books.accepted")),
            Table.number(wording.text("books.duplicates")),
            Table.number(wording.text("books.rejected")),
            Table.number(wording.text("books.quarantined")),
            Table.number(wording.text("books.pending")),
            Table.words(wording.text("books.last"))),
        entries.stream().map(entry -> row(entry, wording)).toList());
  }

  private static List<Table.Cell> row(BookEntry entry, Wording wording) {
    return List.of(
        Table.Cell.of(entry.partner()),
        Table.Cell.of(wording.textOr("books.topic." + entry.topic(), entry.topic()), entry.topic()),
        number(entry.received(), wording),
        number(entry.accepted(), wording),
        number(entry.duplicates(), wording),
        number(entry.rejected(), wording),
        number(entry.quarantined(), wording),
        number(entry.pending(), wording),
        time(entry.lastAt(), wording));
  }

  private static Table topics(Freshness freshness, Wording wording) {
    return new Table(
        "topics",
        wording.text("lag.page"),
        List.of(
            Table.words(wording.text("lag.topic")),
            Table.number(wording.text("lag.behind")),
            Table.words(wording.text("books.last"))),
        freshness.topics().stream()
            .map(topic ->
                List.of(
                    Table.Cell.of(topic.name()),
                    number(topic.behind(), wording),
                    time(topic.lastEventAt(), wording)))
            .toList());
  }

  private static Table.Cell time(Optional<Instant> at, Wording wording) {
    return at.map(known -> Table.Cell.time(wording.when(known), known.toString()))
        .orElseGet(() -> Table.Cell.of("–", ""));
  }

  private static Table lagTable(List<Lag> lags, Wording wording) {
    return new Table(
        "lag",
        wording.text("lag.title"),
        List.of(
            Table.words(wording.text("lag.reader")),
            Table.words(wording.text("lag.topic")),
            Table.number(wording.text("lag.end")),
            Table.number(wording.text("lag.behind"))),
        lags.stream()
            .map(lag ->
                List.of(
                    Table.Cell.of(lag.reader()),
                    Table.Cell.of(lag.topic()),
                    number(lag.end(), wording),
                    number(lag.records(), wording)))
            .toList());
  }

  private static Table.Cell number(long number, Wording wording) {
    return Table.Cell.of(wording.number(number), Long.toString(number));
  }
}
