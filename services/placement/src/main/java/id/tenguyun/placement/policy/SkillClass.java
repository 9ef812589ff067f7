package id.tenguyun.placement.policy;

/** What a job asks for; floors differ by it. */
public enum SkillClass {
  UNSKILLED,
  SEMI_SKILLED,
  TECHNICIAN,
  EXPERT
}
