package id.tenguyun.dashboard.figures;

import java.time.LocalDate;
import java.util.List;

/** Seats confirmed on one day (WITA), one number for each tier; later ends are not taken off. */
public record DayFigures(LocalDate day, List<Integer> confirmedByTier) {

  public DayFigures {
    confirmedByTier = List.copyOf(confirmedByTier);
  }
}
