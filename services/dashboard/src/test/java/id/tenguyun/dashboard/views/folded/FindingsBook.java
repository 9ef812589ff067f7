package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.views.Freeze;
import id.tenguyun.dashboard.views.SkillGap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What the placement service works out every day: assessments and skill gaps. */
final class FindingsBook {

  private final TreeMap<String, TreeMap<String, ComplianceAssessed>> byProject = new TreeMap<>();
  private final TreeMap<String, SkillGap> gaps = new TreeMap<>();
  private final TreeMap<String, Instant> frozen = new TreeMap<>();
  private final TreeMap<String, Instant> thawed = new TreeMap<>();

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
      case Fact.EmployerFrozen now -> frozen.merge(now.employerId(), now.at(), FindingsBook::later);
      case Fact.EmployerThawed now -> thawed.merge(now.employerId(), now.at(), FindingsBook::later);
      default -> {}
    }
  }

  List<Freeze> frozen() {
    List<Freeze> now = new ArrayList<>();
    frozen.forEach((employer, since) -> {
      Instant cured = thawed.get(employer);
      if (cured == null || cured.isBefore(since)) {
        now.add(new Freeze(employer, since));
      }
    });
    return now;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  boolean assessed(String projectId, String employerId) {
    return byProject.getOrDefault(projectId, new TreeMap<>()).values().stream()
        .anyMatch(assessed -> assessed.employerId().equals(employerId));
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
