package id.tenguyun.dashboard.facts;

/** How near a worker's verified domicile lies to a vacancy's workplace, nearest first. */
public enum PriorityTier {
  RING_1,
  DISTRICT,
  REGENCY,
  PROVINCE,
  NATIONAL;

  /** Whether she counts as a local worker: anyone who lives in the province. */
  public boolean local() {
    return this != NATIONAL;
  }
}
