package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.views.SkillGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What the placement service works out every day: assessments and skill gaps. */
final class FindingsBook {

  private final TreeMap<String, TreeMap<String, ComplianceAssessed>> byProject = new TreeMap<>();
  private final TreeMap<String, SkillGap> gaps = new TreeMap<>();

  void on(Fact fact) {
    switch (fact) {
      case ComplianceAssessed assessed ->
          byProject
              .computeIfAbsent(assessed.projectId(), _ -> new TreeMap<>())
              .put(
                  "%s/%s/%d"
                      .formatted(
                          assessed.day(), assessed.employerId(), assessed.skillClass().ordinal()),
                  assessed);
      case Fact.SkillGapFound found ->
          gaps.merge(
              found.regencyCode() + "/" + found.schemeCode(),
              gap(found),
              (known, other) -> other.day().isBefore(known.day()) ? known : other);
      default -> {}
    }
  }

  List<ComplianceAssessed> assessments(String projectId, LocalDate from, LocalDate until) {
    TreeMap<String, ComplianceAssessed> days = byProject.get(projectId);
    return days == null
        ? List.of()
        : List.copyOf(days.subMap(from.toString(), until.plusDays(1).toString()).values());
  }

  List<SkillGap> gaps() {
    return new ArrayList<>(gaps.values());
  }

  private static SkillGap gap(Fact.SkillGapFound found) {
    return new SkillGap(
        found.day(), found.regencyCode(), found.schemeCode(), found.openSeats(), found.gaps());
  }
}
