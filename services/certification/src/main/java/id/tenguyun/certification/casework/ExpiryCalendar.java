package id.tenguyun.certification.casework;

import id.tenguyun.certification.certificate.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which certificates end when. Derived from the certificates, so it is never stored. */
final class ExpiryCalendar {

  private final TreeMap<Instant, TreeSet<String>> numbersByEnd = new TreeMap<>();

  /** Enters a certificate whose end is still to come. */
  void enter(Certificate certificate) {
    if (certificate.mayExpire()) {
      numbersByEnd
          .computeIfAbsent(certificate.term().endsAt(), end -> new TreeSet<>())
          .add(certificate.certificateNumber());
    }
  }

  /** Takes a certificate out as it was when it was entered. */
  void leave(Certificate certificate) {
    numbersByEnd.computeIfPresent(
        certificate.term().endsAt(),
        (end, numbers) -> {
          numbers.remove(certificate.certificateNumber());
          return numbers.isEmpty() ? null : numbers;
        });
  }

  /** When the next certificate ends. */
  Optional<Instant> next() {
    return numbersByEnd.isEmpty() ? Optional.empty() : Optional.of(numbersByEnd.firstKey());
  }

  /** The numbers of those that end first, in order. */
  List<String> dueFirst() {
    return numbersByEnd.isEmpty() ? List.of() : List.copyOf(numbersByEnd.firstEntry().getValue());
  }
}
