package id.tenguyun.dashboard.views;

import java.util.List;
import java.util.Optional;

/**
 * How many people came how far, and how long each step took them. Everyone counts once at each
 * stage she ever reached, and stays counted when she leaves it again.
 *
 * @param people one number for each {@link PathStage}
 * @param medianDays one number for each stage: the lower median, over those who reached this stage
 *     and the one before, of the days between first reaching the two; none for the first stage and
 *     where nobody reached both. Calendar days (WITA); a step back in time counts 0.
 * @param steps one number for each stage: the people that the median is taken over
 */
public record Pathway(
    List<Integer> people, List<Optional<Integer>> medianDays, List<Integer> steps) {

  public Pathway {
    people = List.copyOf(people);
    medianDays = List.copyOf(medianDays);
    steps = List.copyOf(steps);
    int stages = PathStage.values().length;
    if (people.size() != stages || medianDays.size() != stages || steps.size() != stages) {
      throw new IllegalArgumentException(
          "one number for each of the %d stages, not %s, %s and %s"
              .formatted(stages, people, medianDays, steps));
    }
  }

  public int people(PathStage stage) {
    return people.get(stage.ordinal());
  }

  public Optional<Integer> medianDays(PathStage stage) {
    return medianDays.get(stage.ordinal());
  }

  /** People who took the step that ends in this stage. */
  public int steps(PathStage stage) {
    return steps.get(stage.ordinal());
  }
}
