package id.tenguyun.matching;

import java.util.Map;
import java.util.Set;

/**
 * One worker of a problem that gives merit by merit class. She is eligible for the vacancies of her
 * classes that meet her terms, less those excluded.
 *
 * @param id her id
 * @param domicile her village, {@code PP.RR.DD.VVVV}
 * @param residence since when she has lived there and around
 * @param traits her trait codes
 * @param merits her merit, 0 to 10,000, in every merit class she qualifies for
 * @param preferences her order; a vacancy she ranks is one of her classes
 * @param terms what she asks of a vacancy
 * @param excluded ids of vacancies she cannot have in this round though they are of her classes:
 *     one that turned her down before, one that starts when her certificate is no longer in force
 */
public record Applicant(
    String id,
    String domicile,
    Residence residence,
    Set<String> traits,
    Map<String, Integer> merits,
    Preferences preferences,
    Terms terms,
    Set<String> excluded) {
  /** Copies the collections. */
  public Applicant {
    traits = Set.copyOf(traits);
    merits = Map.copyOf(merits);
    excluded = Set.copyOf(excluded);
  }

  /** A worker who states nothing and whom nothing excludes. */
  public Applicant(
      String id,
      String domicile,
      Residence residence,
      Set<String> traits,
      Map<String, Integer> merits) {
    this(id, domicile, residence, traits, merits, Preferences.DERIVED, Terms.NONE, Set.of());
  }

  /** The same with this order of preference. */
  public Applicant withPreferences(Preferences changed) {
    return new Applicant(id, domicile, residence, traits, merits, changed, terms, excluded);
  }

  /** The same with these terms. */
  public Applicant withTerms(Terms changed) {
    return new Applicant(id, domicile, residence, traits, merits, preferences, changed, excluded);
  }

  /** The same, these vacancies excluded. */
  public Applicant without(Set<String> vacancies) {
    return new Applicant(id, domicile, residence, traits, merits, preferences, terms, vacancies);
  }

  /** Whether she is like most: all vacancies of her classes, in the derived order. */
  boolean statesNothing() {
    return preferences.equals(Preferences.DERIVED)
        && terms.equals(Terms.NONE)
        && excluded.isEmpty();
  }
}
