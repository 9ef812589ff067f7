package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** The assessments of one employer on a project, in one skill class, over a calendar month. */
public record ComplianceMonth(SortedMap<LocalDate, ComplianceAssessed> days) implements Subject {

  static final ComplianceMonth EMPTY = new ComplianceMonth(Collections.emptySortedMap());

  public ComplianceMonth {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  ComplianceMonth with(ComplianceAssessed assessed) {
    SortedMap<LocalDate, ComplianceAssessed> more = new TreeMap<>(days);
    more.put(assessed.day(), assessed);
    return new ComplianceMonth(more);
  }

  /** It is a figure itself; no count is made of it. */
  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {}
}
