package id.tenguyun.training.invitation;

/** What she finds behind her link. */
public enum AnswerState {
  /** She may answer. */
  OPEN,
  /** She answered by this link. */
  ANSWERED,
  /**
   * A finding against the employer is not cured: its deadline stands still, and she may only
   * decline.
   */
  FROZEN,
  /** It was answered in another way, or the nomination is over. */
  CLOSED,
  /** The deadline has passed. */
  LATE
}
