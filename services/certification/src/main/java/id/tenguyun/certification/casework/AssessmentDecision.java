package id.tenguyun.certification.casework;

/** Result of a competency assessment. */
public enum AssessmentDecision {
  /** Kompeten (K). */
  COMPETENT,
  /** Belum kompeten (BK): this attempt is closed, another may follow. */
  NOT_YET_COMPETENT
}
