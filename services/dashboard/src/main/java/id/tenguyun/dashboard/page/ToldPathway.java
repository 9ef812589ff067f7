package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.PathStage;
import id.tenguyun.dashboard.views.Pathway;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pathway as the public is told of it (ADR 0026): the people of groups in ranges; a median only
 * where five people or more took the step, and where the group at that stage is not itself small.
 *
 * @param code centre, programme or regency code
 * @param people a range for each stage
 * @param medianDays days of the step that ends in a stage; only of steps that enough people took
 */
record ToldPathway(
    String code, Map<PathStage, RoundedCount> people, Map<PathStage, Integer> medianDays) {

  RoundedCount people(PathStage stage) {
    return people.getOrDefault(stage, RoundedCount.of(0, RoundedCount.SMALLEST));
  }

  /** Groups of one kind; their sums are known from {@link Everyone}. */
  static List<ToldPathway> of(List<GroupPathway> groups) {
    List<List<RoundedCount>> columns = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      columns.add(RoundedColumn.of(groups.stream().map(g -> g.pathway().people(stage)).toList()));
    }
    List<ToldPathway> told = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<PathStage, RoundedCount> people = new EnumMap<>(PathStage.class);
      Map<PathStage, Integer> medians = new EnumMap<>(PathStage.class);
      for (PathStage stage : PathStage.values()) {
        RoundedCount count = columns.get(stage.ordinal()).get(i);
        people.put(stage, count);
        if (!count.small()) {
          median(groups.get(i).pathway(), stage).ifPresent(days -> medians.put(stage, days));
        }
      }
      told.add(new ToldPathway(groups.get(i).code(), people, medians));
    }
    return told;
  }

  private static Optional<Integer> median(Pathway pathway, PathStage stage) {
    return pathway.medianDays(stage).filter(_ -> pathway.steps(stage) >= RoundedCount.SMALLEST);
  }

  /**
   * Everyone together: to the unit, but for one to four people.
   *
   * @param people none where they are one to four
   * @param medianDays as above
   */
  record Everyone(Map<PathStage, Optional<Integer>> people, Map<PathStage, Integer> medianDays) {
    static Everyone of(Pathway pathway) {
      Map<PathStage, Optional<Integer>> people = new EnumMap<>(PathStage.class);
      Map<PathStage, Integer> medians = new EnumMap<>(PathStage.class);
      for (PathStage stage : PathStage.values()) {
        people.put(stage, RoundedCount.told(pathway.people(stage)));
        median(pathway, stage).ifPresent(days -> medians.put(stage, days));
      }
      return new Everyone(people, medians);
    }

    Optional<Integer> people(PathStage stage) {
      return people.getOrDefault(stage, Optional.empty());
    }
  }
}
