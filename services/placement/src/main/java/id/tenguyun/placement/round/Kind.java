package id.tenguyun.placement.round;

import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Merit.MeritClass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What vacancies have in common that ask for the same competence and weigh it the same.
 *
 * @param merit their merit class, with the scheme or the units in place of one
 * @param units units asked for beyond, or instead of, the scheme
 */
record Kind(MeritClass merit, List<String> units) {

  /**
   * The first and last day on which work could start, as far as her certificates tell; null where
   * they do not qualify her on any day. Competence itself may still say no.
   *
   * @param inForce her certificates in force today
   */
  @Nullable Days couldStart(List<Certificate> inForce) {
    LocalDate first = null;
    LocalDate last = null;
    Set<String> certified = new HashSet<>();
    for (Certificate certificate : inForce) {
      if (certificate.kkniLevel() < merit.minimumLevel()) {
        continue;
      }
      if (!units.isEmpty()) {
        certified.addAll(certificate.units());
      }
      if (isOfScheme(certificate)) {
        first = first == null ? certificate.validFrom() : earlier(first, certificate.validFrom());
        last = last == null ? certificate.validUntil() : later(last, certificate.validUntil());
      }
    }
    return first == null || last == null || !certified.containsAll(units)
        ? null
        : new Days(Math.toIntExact(first.toEpochDay()), Math.toIntExact(last.toEpochDay()));
  }

  private boolean isOfScheme(Certificate certificate) {
    return merit.scheme().isEmpty() || certificate.schemeCode().equals(merit.scheme());
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** From one day to another, both included, as days since 1970; none when they run backwards. */
  record Days(int first, int last) {

    boolean isEmpty() {
      return first > last;
    }

    Days notBefore(LocalDate day) {
      return new Days(Math.max(first, Math.toIntExact(day.toEpochDay())), last);
    }

    Days before(LocalDate day) {
      return new Days(first, Math.min(last, Math.toIntExact(day.toEpochDay()) - 1));
    }
  }
}
