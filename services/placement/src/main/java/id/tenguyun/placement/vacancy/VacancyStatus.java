package id.tenguyun.placement.vacancy;

/** Where a vacancy stands. */
public enum VacancyStatus {
  /** Takes nominations. */
  OPEN,
  /** Every seat is held by a confirmed worker. */
  FILLED,
  /** Its closing date is over. */
  EXPIRED,
  /** Its employer withdrew it. */
  WITHDRAWN;

  /** Whether its unfilled seats still count as openings. */
  public boolean counts() {
    return this == OPEN || this == FILLED;
  }
}
