package id.tenguyun.placement.placement;

/** Where a nomination, or the placement it became, stands. */
public enum PlacementStatus {
  /** Waits for one answer or both. */
  NOMINATED,
  /** Both accepted. */
  CONFIRMED,
  /** At work. */
  STARTED,
  /** Work is over. */
  ENDED,
  /** The employer rejected her. */
  REJECTED,
  /** She declined. */
  DECLINED,
  /** No answer in time, or the nomination lost its ground. */
  LAPSED,
  /** Confirmed, but she never came to work. */
  NEVER_STARTED;

  /** Whether a seat is taken by it: work that ended has used its seat up. */
  public boolean holdsSeat() {
    return this == NOMINATED || this == CONFIRMED || this == STARTED || this == ENDED;
  }

  /** Whether the worker is bound by it. */
  public boolean bindsWorker() {
    return this == NOMINATED || this == CONFIRMED || this == STARTED;
  }

  /** Whether the seat's vacancy may be called filled by it. */
  public boolean isConfirmed() {
    return this == CONFIRMED || this == STARTED || this == ENDED;
  }
}
