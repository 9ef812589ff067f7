package id.tenguyun.placement.whatif;

import id.tenguyun.placement.policy.SkillClass;
import java.util.List;
import java.util.Map;

/**
 * What one course of history came to, for the vacancies of the draft's projects.
 *
 * @param rounds rounds run in the markets
 * @param nominations made
 * @param classes by skill class, those with a vacancy
 */
public record WhatIfFigures(
    long rounds, long nominations, Map<SkillClass, WhatIfFigures.OfClass> classes) {

  public WhatIfFigures {
    classes = Map.copyOf(classes);
  }

  /**
   * One skill class.
   *
   * @param vacancies accepted
   * @param openings theirs together
   * @param filled seats confirmed, by tier from RING_1 to NATIONAL
   * @param sealed seats empty at the end that the province's floor keeps from outsiders
   * @param binding by floor from RING_1 to PROVINCE: in how many decisions people up to its tier
   *     had less merit to beat than those just beyond
   */
  public record OfClass(
      int vacancies, int openings, List<Integer> filled, int sealed, List<Long> binding) {

    public OfClass {
      filled = List.copyOf(filled);
      binding = List.copyOf(binding);
    }

    /** Seats confirmed. */
    public int seatsFilled() {
      return filled.stream().mapToInt(Integer::intValue).sum();
    }
  }
}
