package id.tenguyun.matching;

import java.util.List;

/**
 * One worker of a problem that gives merit per candidacy.
 *
 * @param id her id
 * @param traits her trait codes
 * @param preferences ids of the vacancies she accepts, best first
 */
public record Worker(String id, List<String> traits, List<String> preferences) {
  /** Copies both lists. */
  public Worker {
    traits = List.copyOf(traits);
    preferences = List.copyOf(preferences);
  }
}
