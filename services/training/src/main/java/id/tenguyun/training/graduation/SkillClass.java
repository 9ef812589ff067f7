package id.tenguyun.training.graduation;

/** Skill class of the job a programme trains for; floors are set for each. */
public enum SkillClass {
  UNSKILLED,
  SEMI_SKILLED,
  TECHNICIAN,
  EXPERT
}
