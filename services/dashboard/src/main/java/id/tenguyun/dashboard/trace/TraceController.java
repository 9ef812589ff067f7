package id.tenguyun.dashboard.trace;

import id.tenguyun.dashboard.figures.Cell;
import id.tenguyun.dashboard.figures.Cells;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Dimension;
import id.tenguyun.dashboard.figures.Entry;
import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The events behind a figure: {@code /api/trace?cell=FILLED/KIPI/TECHNICIAN/RING_1}. Everyone may
 * see up to where in the log a figure counts, and the count itself where the pages tell it to the
 * unit too. Groups of people are rounded there, and who could count their events one by one, or
 * follow one event from cell to cell, would work around that. So the list of events is for people
 * of the office alone.
 */
@RestController
class TraceController {

  private static final int MOST = 1_000;

  private final CellAccounts accounts;
  private final Callers callers;

  TraceController(CellAccounts accounts, Callers callers) {
    this.accounts = accounts;
    this.callers = callers;
  }

  @Operation(summary = "Up to where in the log a figure counts; its events for officers alone")
  @Errors({"400 No such figure, or from or most is out of range"})
  @GetMapping("/api/trace")
  Trace trace(
      @RequestParam String cell,
      @RequestParam(defaultValue = "0") long from,
      @RequestParam(defaultValue = "100") int most,
      WebRequest request) {
    Cell asked = traced(cell);
    if (from < 0 || most < 1 || most > MOST) {
      throw refused(
          "from=%d, most=%d; right would be from 0 on, and 1 to %d".formatted(from, most, MOST));
    }
    return callers.of(request) instanceof Caller.Officer
        ? Trace.forOfficers(accounts.account(asked, from, most))
        : Trace.forAll(accounts.account(asked, from, 0));
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
   * Whether the pages tell this count to the unit: seats, and everyone together. What is told by
   * centre, programme, regency or district they round.
   */
  private static boolean toldToTheUnit(Cell cell, Count count) {
    return switch (cell.measure()) {
      case OPENINGS, FLOOR, AWAITING, FILLED, CONFIRMED, WORKPLACE, FILL_REPORTED -> true;
      case REACHED -> cell.row().endsWith("/" + Dimension.ALL) && count.value() >= Cells.SMALLEST;
      case HOME, WAITED, CROWD, OPEN -> false;
    };
  }

  /**
   * Answer of {@code /api/trace}.
   *
   * @param count none where the pages round it, or too few people share it
   * @param withheld whether there is more that only officers see
   * @param entries how many entries there are in all; none where they are withheld
   * @param events the entries asked for; the sum of all changes is the count
   * @param countedUpTo up to where the log is in the count: the next offset, by partition of a
   *     topic
   */
  record Trace(
      String cell,
      Optional<Long> count,
      boolean withheld,
      Optional<Long> entries,
      List<Event> events,
      SortedMap<String, Long> countedUpTo) {

    static Trace forAll(Account account) {
      Count count = account.count();
      return new Trace(
          account.cell().toString(),
          toldToTheUnit(account.cell(), count) ? Optional.of(count.value()) : Optional.empty(),
          true,
          Optional.empty(),
          List.of(),
          account.countedUpTo());
    }

    static Trace forOfficers(Account account) {
      return new Trace(
          account.cell().toString(),
          Optional.of(account.count().value()),
          false,
          Optional.of(account.count().entries()),
          account.entries().stream().map(Event::of).toList(),
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
