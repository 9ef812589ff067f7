package id.tenguyun.placement.message;

/** The lawful ground of a requirement about the person. */
public enum RequirementJustification {
  STATUTORY_RULE,
  NATURE_OF_JOB,
  OCCUPATIONAL_SAFETY
}
