package id.tenguyun.dashboard.trace;

import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Cells;
import id.tenguyun.dashboard.figures.Entry;
import id.tenguyun.dashboard.figures.Measure;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The events behind a figure: {@code /api/trace?cell=FILLED/KIPI/TECHNICIAN/RING_1}. Everyone may
 * see the count of seats, and up to where in the log it counts. The events themselves name people
 * by a random id, so an account of people that is shared by fewer than {@value Cells#SMALLEST} is
 * for officers alone, whom the gateway in front names in the header {@code Tenguyun-Officer} after
 * login; it must drop what a caller puts there.
 */
@RestController
class TraceController {

  private static final String OFFICER = "Tenguyun-Officer";
  private static final int MOST = 1_000;

  /** Seats and vacancies are published one by one; all else counts people. */
  private static final Set<Measure> SEATS = Set.of(Measure.OPENINGS, Measure.FLOOR);

  private final CellAccounts accounts;

  TraceController(CellAccounts accounts) {
    this.accounts = accounts;
  }

  @Operation(summary = "The events that a figure counts; small counts for officers alone")
  @Errors({"400 No such figure, or from or most is out of range"})
  @GetMapping("/api/trace")
  Trace trace(
      @RequestParam String cell,
      @RequestParam(defaultValue = "0") long from,
      @RequestParam(defaultValue = "100") int most,
      @RequestHeader(name = OFFICER, required = false) @Nullable String officer) {
    Cell asked = traced(cell);
    if (from < 0 || most < 1 || most > MOST) {
      throw refused(
          "from=%d, most=%d; right would be from 0 on, and 1 to %d".formatted(from, most, MOST));
    }
    Account account = accounts.account(asked, from, most);
    boolean few = account.count().value() < Cells.SMALLEST && !SEATS.contains(asked.measure());
    boolean forAll = !few || (officer != null && !officer.isBlank());
    return Trace.of(account, forAll, few && !forAll);
  }

  private static Cell traced(String text) {
    Cell cell;
    try {
      cell = Cell.parse(text);
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
    if (!cell.measure().traced()) {
      throw refused(
          "%s has no account of its own; days waited are traced by REACHED of the later stage"
              .formatted(cell.measure()));
    }
    return cell;
  }

  private static ErrorResponseException refused(String detail) {
    return new ErrorResponseException(
        HttpStatus.BAD_REQUEST,
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail),
        null);
  }

  /**
   * Answer of {@code /api/trace}.
   *
   * @param count none where fewer than {@value Cells#SMALLEST} people share it
   * @param withheld whether so few share it that only officers see the events
   * @param entries how many entries there are in all; none where they are withheld
   * @param events the entries asked for; the sum of all changes is the count
   * @param countedUpTo up to where the log is in the count: the next offset, by partition
   */
  record Trace(
      String cell,
      Optional<Long> count,
      boolean withheld,
      Optional<Long> entries,
      List<Event> events,
      SortedMap<String, Long> countedUpTo) {

    static Trace of(Account account, boolean shown, boolean withheld) {
      return new Trace(
          account.cell().toString(),
          shown ? Optional.of(account.count().value()) : Optional.empty(),
          withheld,
          shown ? Optional.of(account.count().entries()) : Optional.empty(),
          shown ? account.entries().stream().map(Event::of).toList() : List.of(),
          account.countedUpTo());
    }
  }

  /** One event and what it changed. */
  record Event(long number, String topic, int partition, long offset, int change) {
    static Event of(Entry entry) {
      return new Event(
          entry.number(),
          entry.event().topic(),
          entry.event().partition(),
          entry.event().offset(),
          entry.change());
    }
  }
}
