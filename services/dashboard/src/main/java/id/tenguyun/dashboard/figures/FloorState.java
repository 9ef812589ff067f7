package id.tenguyun.dashboard.figures;

/** How a floor stands, worst last, so that the worst of several is their maximum. */
public enum FloorState {
  /** As many seats as the floor asks for are filled from the tier or nearer. */
  MET,
  /** Not full yet, and there is room to fill it. */
  OPEN,
  /** Too few people of the tier could be found, so the rules gave its seats to the next one. */
  PASSED_ON,
  /** One more worker from farther away would put the floor out of reach. */
  AT_RISK,
  /** So many seats went farther away that the floor cannot be met any more. */
  IN_BREACH
}
