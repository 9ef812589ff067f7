package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Nomination;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * What one nomination came to.
 *
 * @param nomination none before the first word of it
 * @param confirmedOn the day (WITA) on which both sides had said yes, whatever came after
 */
public record Seat(Optional<Nomination> nomination, State state, Optional<LocalDate> confirmedOn)
    implements Subject {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  static final Seat UNKNOWN = new Seat(Optional.empty(), State.FREE, Optional.empty());

  /** Whether it holds a seat. */
  public enum State {
    /** An answer is awaited. */
    AWAITING,
    /** Both sides said yes. */
    FILLED,
    /** It came to nothing, or is over. */
    FREE
  }

  static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, WITA);
  }

  boolean awaiting() {
    return state == State.AWAITING;
  }

  boolean filled() {
    return state == State.FILLED;
  }

  Seat become(Nomination now, State after) {
    return new Seat(Optional.of(now), after, confirmedOn);
  }

  Seat confirmed(Nomination now, Instant at) {
    return new Seat(Optional.of(now), State.FILLED, Optional.of(dayOf(at)));
  }

  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {
    nomination.ifPresent(held -> countInto(cells, held));
  }

  private void countInto(ObjIntConsumer<Cell> cells, Nomination held) {
    if (awaiting()) {
      cells.accept(Cell.of(Measure.AWAITING, held.projectId(), held.skillClass()), 1);
    }
    if (filled()) {
      cells.accept(Cell.of(Measure.FILLED, held.projectId(), held.skillClass(), held.tier()), 1);
    }
    confirmedOn.ifPresent(day -> cells.accept(Cell.of(Measure.CONFIRMED, day, held.tier()), 1));
  }
}
