package id.tenguyun.matching;

import java.util.List;

/**
 * In which order a worker wants the vacancies she is eligible for. The derived order is wage,
 * higher first, then distance class, then vacancy id.
 *
 * @param ranked ids of the vacancies she ranked herself, best first
 * @param thenOthers whether she also wants all others, in the derived order after the ranked
 */
public record Preferences(List<String> ranked, boolean thenOthers) {
  /** Nothing ranked: the derived order of all. */
  public static final Preferences DERIVED = new Preferences(List.of(), true);

  /** Copies the list. */
  public Preferences {
    ranked = List.copyOf(ranked);
  }

  /** These and no others. */
  public static Preferences only(List<String> ranked) {
    return new Preferences(ranked, false);
  }

  /** These first, then all others in the derived order. */
  public static Preferences first(List<String> ranked) {
    return new Preferences(ranked, true);
  }
}
