package id.tenguyun.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From when until when a certificate is valid, both days included, in the calendar of the province.
 */
public record CertificateTerm(LocalDate validFrom, LocalDate validUntil) {

  /** Kalimantan Utara keeps central Indonesian time (WITA, +08:00). */
  public static final ZoneId CALENDAR = ZoneId.of("Asia/Makassar");

  /** A holder may ask for renewal this long before the end (msi-indonesia: 3 to 6 months). */
  private static final int RENEWABLE_MONTHS_BEFORE_END = 6;

  public CertificateTerm {
    if (validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "A term that ends on %s before it begins on %s".formatted(validUntil, validFrom));
    }
  }

  /** The term that an assessment earns under a scheme. */
  public static CertificateTerm earnedOn(LocalDate assessedOn, int validityMonths) {
    return new CertificateTerm(assessedOn, assessedOn.plusMonths(validityMonths));
  }

  /** The term after a renewal: it follows the old one without a gap. */
  public CertificateTerm renewed(int validityMonths) {
    return new CertificateTerm(validFrom, validUntil.plusMonths(validityMonths));
  }

  /** The first day on which a renewal may be ordered. */
  public LocalDate renewableFrom() {
    return validUntil.minusMonths(RENEWABLE_MONTHS_BEFORE_END);
  }

  /** The moment at which the last valid day is over. */
  public Instant endsAt() {
    return validUntil.plusDays(1).atStartOfDay(CALENDAR).toInstant();
  }

  /** The calendar day at a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, CALENDAR);
  }
}
