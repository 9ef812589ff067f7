package id.tenguyun.dashboard.figures;

import java.util.function.ObjIntConsumer;

/**
 * Something that events tell about, as the last word on it: kept as one document, replaced whole.
 * What it adds to which cell depends on nothing but itself.
 */
public sealed interface Subject
    permits Vacancy, Seat, Person, ComplianceMonth, SkillGapMonth, Decision, RecentDecisions {

  /** Tells each cell that it counts in, and how many. */
  void countInto(ObjIntConsumer<Cell> cells);
}
