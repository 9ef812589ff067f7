package id.tenguyun.placement.message;

/** Why an officer should look at something. */
public enum FindingKind {
  QUALIFIED_WORKER_REJECTED,
  REPEATED_REJECTIONS,
  CERTIFICATE_REVOKED_IN_PLACEMENT,
  DIRECT_HIRE_BELOW_FLOOR,
  DIRECT_HIRE_TERMS,
  TERM_EXCEEDED,
  VACANCY_TERMS,
  FILLED_VACANCY_NOT_REPORTED
}
