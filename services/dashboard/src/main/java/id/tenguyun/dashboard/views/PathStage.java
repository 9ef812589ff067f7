package id.tenguyun.dashboard.views;

/** The stages from classroom to work, in order; each with the day on which it is reached. */
public enum PathStage {
  /** Finished a training programme: the day the training was completed. */
  GRADUATED,
  /** Was issued a certificate of competence: its first day of validity. */
  CERTIFIED,
  /** Was proposed to an employer: the day of the round. */
  NOMINATED,
  /** Both sides said yes: the day of the second yes. */
  PLACED,
  /** Began to work: the day it was reported. */
  STARTED,
  /**
   * Was still at work after {@value #RETENTION_DAYS} days: the day the mark was reached. A mark
   * that a late report takes back no longer counts.
   */
  RETAINED;

  /** Days at work after which someone counts as retained. */
  public static final int RETENTION_DAYS = 90;
}
