package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds vacancies and held seats up by project and skill class. */
final class Sums {

  private final Map<String, String> projectNames;
  private final TreeMap<Group, GroupSum> groups = new TreeMap<>();
  private final Map<String, GroupSum> holders = new HashMap<>();

  Sums(Map<String, String> projectNames) {
    this.projectNames = projectNames;
  }

  void add(HeldSeat seat) {
    group(seat.group()).hold(seat);
    holders.computeIfAbsent(seat.vacancyKey(), _ -> new GroupSum()).hold(seat);
  }

  /** Call this once every held seat is in. */
  void add(VacancySeats vacancy) {
    group(vacancy.group())
        .add(vacancy, holders.computeIfAbsent(vacancy.key(), _ -> new GroupSum()));
  }

  /** By project id, then skill class. */
  List<ProjectFigures> projects(Collection<ComplianceAssessed> compliance) {
    TreeMap<String, List<ClassFigures>> byProject = new TreeMap<>();
    groups.forEach((group, sum) ->
        byProject
            .computeIfAbsent(group.projectId(), _ -> new ArrayList<>())
            .add(
                new ClassFigures(
                    group.skillClass(), sum.seats(), sum.floors(), assessed(group, compliance))));
    List<ProjectFigures> projects = new ArrayList<>();
    byProject.forEach((id, classes) ->
        projects.add(new ProjectFigures(id, projectNames.getOrDefault(id, id), classes)));
    return projects;
  }

  private GroupSum group(Group group) {
    return groups.computeIfAbsent(group, _ -> new GroupSum());
  }

  private static List<ComplianceAssessed> assessed(
      Group group, Collection<ComplianceAssessed> compliance) {
    return compliance.stream()
        .filter(c -> group.equals(new Group(c.projectId(), c.skillClass())))
        .toList();
  }
}
