package id.tenguyun.placement.candidate;

import id.tenguyun.placement.message.VacancyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    List<Certificate> valid = valid(worker, terms, today);
    List<Certificate> named = new ArrayList<>();
    String scheme = terms.requiredScheme();
    if (scheme != null) {
      Certificate ofScheme = firstOfScheme(valid, scheme);
      if (ofScheme == null) {
        return Optional.empty();
      }
      named.add(ofScheme);
    }
    Set<String> missing = new HashSet<>(terms.requiredUnits());
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

  private static List<Certificate> valid(Worker worker, VacancyTerms terms, LocalDate today) {
    List<Certificate> valid = new ArrayList<>(worker.certificates().size());
    for (Certificate certificate : worker.certificates()) {
      if (certificate.kkniLevel() >= terms.minimumKkniLevel()
          && certificate.inForceOn(today)
          && certificate.inForceOn(terms.startsOn())) {
        valid.add(certificate);
      }
    }
    valid.sort(LONGEST_FIRST);
    return valid;
  }

  private static @Nullable Certificate firstOfScheme(List<Certificate> valid, String scheme) {
    for (Certificate certificate : valid) {
      if (certificate.schemeCode().equals(scheme)) {
        return certificate;
      }
    }
    return null;
  }
}
