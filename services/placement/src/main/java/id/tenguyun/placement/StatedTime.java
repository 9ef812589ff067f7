package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far from the day of receipt a time that a partner states may lie. What lies farther comes
 * from a wrong clock or a slip of the pen, and is refused by name before anything counts from it.
 * The limits stand in {@code docs/operations.md}.
 */
public final class StatedTime {

  /** Days that a publication may lie before or after its receipt. */
  public static final int PUBLICATION_DAYS = 366;

  /** Days that a date agreed for the future may lie ahead. */
  public static final int DAYS_AHEAD = 1_096;

  /** Days that a fact reported late may lie back. */
  public static final int DAYS_BACK = 3_653;

  /** Nobody alive has lived anywhere since before this day. */
  public static final LocalDate LIVING_MEMORY = LocalDate.of(1900, 1, 1);

  private StatedTime() {}

  /** A refusal of a day outside the bounds, each of which is allowed. */
  public static Optional<Refusal> check(
      String field, LocalDate found, LocalDate earliest, LocalDate latest) {
    if (found.isBefore(earliest)) {
      return Optional.of(
          new Refusal("TOO_LONG_AGO", field, found.toString(), earliest + " to " + latest));
    }
    return found.isAfter(latest)
        ? Optional.of(
            new Refusal("TOO_FAR_AHEAD", field, found.toString(), earliest + " to " + latest))
        : Optional.empty();
  }
}
