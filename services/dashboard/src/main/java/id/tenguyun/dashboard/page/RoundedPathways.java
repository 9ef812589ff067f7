package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.PathStage;
import java.util.ArrayList;
import java.util.List;

/** The pathways of groups, rounded as {@link RoundedColumn} has it. */
final class RoundedPathways {

  private RoundedPathways() {}

  /** For each stage, one count for each group in their order. */
  static List<List<RoundedCount>> byStage(List<GroupPathway> groups) {
    List<List<RoundedCount>> stages = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      stages.add(RoundedColumn.of(groups.stream().map(g -> g.pathway().people(stage)).toList()));
    }
    return stages;
  }
}
