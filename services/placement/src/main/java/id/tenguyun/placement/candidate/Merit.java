package id.tenguyun.placement.candidate;

import id.tenguyun.placement.policy.MeritWeights;
import id.tenguyun.placement.reference.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merit: competence and nothing else, an integer from 0 to 10,000. It depends on the worker and the
 * merit class alone, so all vacancies of one class rank alike. What is not known counts 0 and shows
 * as not known.
 *
 * @param parts what it is made of
 */
public record Merit(List<Part> parts) {

  /**
   * What all vacancies of one class ask for.
   *
   * @param scheme the scheme asked for, or empty where units are asked for instead
   * @param units the units asked for where there is no scheme
   * @param minimumLevel the lowest KKNI level
   * @param weights the policy's weights
   */
  public record MeritClass(
      String scheme, List<String> units, int minimumLevel, MeritWeights weights) {}

  /**
   * One part.
   *
   * @param points what it adds
   * @param most what it could add
   * @param known false where nothing is known of it
   */
  public record Part(String name, int points, int most, boolean known) {}

  public Merit {
    parts = List.copyOf(parts);
  }

  /** The parts together. */
  public int total() {
    int total = 0;
    for (Part part : parts) {
      total += part.points();
    }
    return total;
  }

  /** The merit of a worker on a day; of several certificates the one that serves her best. */
  public static Merit of(Worker worker, MeritClass asked, Catalogue catalogue, LocalDate today) {
    List<Part> parts = new ArrayList<>(5);
    Certificate best = best(worker, asked, today);
    if (best != null) {
      parts.add(score(best, asked));
      parts.add(fit(best, asked));
      parts.add(units(worker, asked, catalogue, today));
    }
    parts.add(experience(worker, asked.weights()));
    parts.add(siteLicences(asked.weights()));
    return new Merit(parts);
  }

  private static @Nullable Certificate best(Worker worker, MeritClass asked, LocalDate today) {
    Certificate best = null;
    int most = 0;
    for (Certificate certificate : worker.certificates()) {
      if (certificate.inForceOn(today) && serves(certificate, asked)) {
        int points = score(certificate, asked).points() + fit(certificate, asked).points();
        if (best == null || points > most) {
          best = certificate;
          most = points;
        }
      }
    }
    return best;
  }

  private static boolean serves(Certificate certificate, MeritClass asked) {
    return certificate.kkniLevel() >= asked.minimumLevel()
        && (asked.scheme().isEmpty()
            ? certificate.units().stream().anyMatch(asked.units()::contains)
            : certificate.schemeCode().equals(asked.scheme()));
  }

  private static Part score(Certificate certificate, MeritClass asked) {
    int most = asked.weights().assessmentScore();
    Integer score = certificate.score();
    return score == null
        ? new Part("assessmentScore", 0, most, false)
        : new Part("assessmentScore", most * Math.clamp(score, 0, 100) / 100, most, true);
  }

  private static Part fit(Certificate certificate, MeritClass asked) {
    int above = certificate.kkniLevel() - asked.minimumLevel();
    int most = asked.weights().kkniFit();
    int points = Math.max(0, most - above * asked.weights().kkniStep());
    return new Part("kkniFit", points, most, true);
  }

  /** Required and further units of the programme that she has, certified or trained. */
  private static Part units(Worker worker, MeritClass asked, Catalogue catalogue, LocalDate today) {
    int most = asked.weights().units();
    Set<String> programme =
        asked.scheme().isEmpty()
            ? new HashSet<>(asked.units())
            : catalogue.unitsAround(asked.scheme());
    if (programme.isEmpty()) {
      return new Part("units", 0, most, false);
    }
    Set<String> has = new HashSet<>();
    for (Certificate certificate : worker.certificates()) {
      if (certificate.inForceOn(today)) {
        has.addAll(certificate.units());
      }
    }
    for (Completion completion : worker.completions()) {
      has.addAll(completion.units());
    }
    has.retainAll(programme);
    return new Part("units", most * has.size() / programme.size(), most, true);
  }

  private static Part experience(Worker worker, MeritWeights weights) {
    int most = weights.experience();
    int months = Math.min(worker.monthsPlaced(), weights.experienceMonths());
    return new Part(
        "experience", most * months / weights.experienceMonths(), most, worker.everPlaced());
  }

  /** Nobody reports a worker's licences yet, so they are not known of anyone. */
  private static Part siteLicences(MeritWeights weights) {
    return new Part("siteLicences", 0, weights.siteLicences(), false);
  }
}
