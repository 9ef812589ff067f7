package id.tenguyun.certification.casework.mongo;

/** Where a case stands. */
public enum CaseStatus {
  /** Assessments came before the completion that they name. */
  AWAITS_COMPLETION,
  AWAITS_ASSESSMENT,
  /** The last attempt did not succeed; another may follow. */
  NOT_YET_COMPETENT,
  CERTIFIED
}
