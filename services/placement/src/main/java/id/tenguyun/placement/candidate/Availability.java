package id.tenguyun.placement.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a worker stated to be free for work.
 *
 * @param available free or not
 * @param from from which day that holds; before it the opposite does; null for at once
 */
public record Availability(boolean available, @Nullable LocalDate from) {

  /** Nothing stated: free. */
  public static final Availability FREE = new Availability(true, null);

  /** Whether she is free for work that starts on this day. */
  public boolean on(LocalDate day) {
    return from == null || !day.isBefore(from) ? available : !available;
  }
}
