package id.tenguyun.dashboard.facts;

/** The four classes to which the policy gives different floors. */
public enum SkillClass {
  UNSKILLED,
  SEMI_SKILLED,
  TECHNICIAN,
  EXPERT
}
