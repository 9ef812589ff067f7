package id.tenguyun.dashboard.figures;

/** The stages of the funnel, in order. */
enum Stage {
  GRADUATED,
  CERTIFIED,
  NOMINATED,
  CONFIRMED,
  STARTED
}
