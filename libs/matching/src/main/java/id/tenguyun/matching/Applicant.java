package id.tenguyun.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a problem that gives merit by merit class.
 *
 * @param id her id
 * @param domicile her village, {@code PP.RR.DD.VVVV}
 * @param residence since when she has lived there and around
 * @param traits her trait codes
 * @param merits her merit, 0 to 10,000, in every merit class she qualifies for
 * @param preferences ids of the vacancies she accepts, best first; null for the derived order of
 *     all vacancies of her classes: wage, higher first, then distance, then vacancy id
 */
public record Applicant(
    String id,
    String domicile,
    Residence residence,
    Set<String> traits,
    Map<String, Integer> merits,
    @Nullable List<String> preferences) {
  /** Copies the collections. */
  public Applicant {
    traits = Set.copyOf(traits);
    merits = Map.copyOf(merits);
    preferences = preferences == null ? null : List.copyOf(preferences);
  }
}
