package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.SkillGapFound;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** The gaps of one scheme in one regency over a calendar month. */
public record SkillGapMonth(SortedMap<LocalDate, SkillGapFound> days) implements Subject {

  static final SkillGapMonth EMPTY = new SkillGapMonth(Collections.emptySortedMap());

  public SkillGapMonth {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  SkillGapMonth with(SkillGapFound found) {
    SortedMap<LocalDate, SkillGapFound> more = new TreeMap<>(days);
    more.put(found.day(), found);
    return new SkillGapMonth(more);
  }

  /** It is a figure itself; no count is made of it. */
  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {}
}
