package id.tenguyun.dashboard.figures;

/** The stages of the funnel, in order. */
public enum Stage {
  GRADUATED,
  CERTIFIED,
  NOMINATED,
  CONFIRMED,
  STARTED,
  /** Still employed 90 days later. */
  RETAINED
}
