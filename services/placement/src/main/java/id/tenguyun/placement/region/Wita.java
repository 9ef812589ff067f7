package id.tenguyun.placement.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Waktu Indonesia Tengah, the zone in which Kalimantan Utara's calendar dates are meant. A constant
 * offset, since it knows no daylight saving.
 */
public final class Wita {

  /** UTC+8. */
  public static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  private Wita() {}

  /** The calendar date at this moment. */
  public static LocalDate date(Instant moment) {
    return LocalDate.ofInstant(moment, OFFSET);
  }

  /** The first moment of the date. */
  public static Instant startOf(LocalDate date) {
    return date.atStartOfDay().toInstant(OFFSET);
  }

  /** The first moment after the date. */
  public static Instant endOf(LocalDate date) {
    return startOf(date.plusDays(1));
  }
}
