package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.SkillClass;
import java.util.Comparator;

/** What floors are set for: a skill class in a project. */
record Group(String projectId, SkillClass skillClass) implements Comparable<Group> {

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::projectId).thenComparing(Group::skillClass);

  @Override
  public int compareTo(Group other) {
    return ORDER.compare(this, other);
  }
}
