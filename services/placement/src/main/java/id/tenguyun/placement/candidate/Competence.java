package id.tenguyun.placement.candidate;

import id.tenguyun.placement.message.VacancyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which certificates make a worker qualified for a vacancy: of the required scheme, or of all
 * required units, at the minimum level or above, in force today and on the first day of work.
 */
public final class Competence {

  private static final Comparator<Certificate> LONGEST_FIRST =
      Comparator.comparing(Certificate::validUntil)
          .reversed()
          .thenComparing(Certificate::body)
          .thenComparing(Certificate::certificateNumber);

  private Competence() {}

  /** The numbers of the certificates, or nothing where she is not qualified. */
  public static Optional<List<String>> certificates(
      Worker worker, VacancyTerms terms, LocalDate today) {
    List<Certificate> valid =
        worker.certificates().stream()
            .filter(c -> c.inForceOn(today) && c.inForceOn(terms.startsOn()))
            .filter(c -> c.kkniLevel() >= terms.minimumKkniLevel())
            .sorted(LONGEST_FIRST)
            .toList();
    List<Certificate> named = new ArrayList<>();
    String scheme = terms.requiredScheme();
    if (scheme != null) {
      Optional<Certificate> ofScheme =
          valid.stream().filter(c -> c.schemeCode().equals(scheme)).findFirst();
      if (ofScheme.isEmpty()) {
        return Optional.empty();
      }
      named.add(ofScheme.get());
    }
    Set<String> missing = new TreeSet<>(terms.requiredUnits());
    named.forEach(c -> missing.removeAll(c.units()));
    for (Certificate certificate : valid) {
      if (missing.removeAll(certificate.units())) {
        named.add(certificate);
      }
    }
    return missing.isEmpty() && !named.isEmpty()
        ? Optional.of(named.stream().map(Certificate::certificateNumber).toList())
        : Optional.empty();
  }
}
