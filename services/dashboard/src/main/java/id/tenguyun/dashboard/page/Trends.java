package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.SkillClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The share of people of the province over time: one table for each skill class. */
final class Trends {

  private final Wording wording;
  private final Compliance compliance;

  Trends(Wording wording, Compliance compliance) {
    this.wording = wording;
    this.compliance = compliance;
  }

  /** A day a row, an employer a column, the floor last. */
  List<Table> tables(List<ComplianceAssessed> assessments) {
    TreeMap<SkillClass, List<ComplianceAssessed>> byClass = new TreeMap<>();
    for (ComplianceAssessed assessed : assessments) {
      byClass.computeIfAbsent(assessed.skillClass(), _ -> new ArrayList<>()).add(assessed);
    }
    return byClass.entrySet().stream().map(e -> table(e.getKey(), e.getValue())).toList();
  }

  private Table table(SkillClass skillClass, List<ComplianceAssessed> assessments) {
    TreeSet<String> employers = new TreeSet<>();
    TreeMap<LocalDate, Map<String, ComplianceAssessed>> byDay = new TreeMap<>();
    for (ComplianceAssessed assessed : assessments) {
      employers.add(assessed.employerId());
      byDay
          .computeIfAbsent(assessed.day(), _ -> new HashMap<>())
          .put(assessed.employerId(), assessed);
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.words(wording.text("days.day")));
    employers.forEach(employer -> columns.add(Table.number(employer)));
    columns.add(Table.number(wording.text("trend.floor")));
    return new Table(
        "trend-" + Questions.name(skillClass),
        wording.text("class." + skillClass),
        columns,
        byDay.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), employers)).toList());
  }

  private List<Table.Cell> row(
      LocalDate day, Map<String, ComplianceAssessed> assessments, TreeSet<String> employers) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.time(wording.when(day), day.toString()));
    for (String employer : employers) {
      cells.add(
          compliance.fraction(
              Optional.ofNullable(assessments.get(employer)).flatMap(compliance::localShare)));
    }
    Optional<BigDecimal> floor =
        assessments.values().stream()
            .flatMap(assessed -> compliance.localFloor(assessed).stream())
            .max(BigDecimal::compareTo);
    cells.add(compliance.fraction(floor));
    return cells;
  }
}
