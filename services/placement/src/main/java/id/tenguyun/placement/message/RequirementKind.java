package id.tenguyun.placement.message;

/** A property of the person that may be required only with a lawful justification, or never. */
public enum RequirementKind {
  AGE,
  SEX,
  ETHNICITY,
  RELIGION,
  LOOKS,
  MARITAL_STATUS
}
