package id.tenguyun.dashboard.figures;

/** By what the people of the funnel are told apart. */
public enum Dimension {
  /** Not at all; its one value is empty. */
  ALL,
  /** The centre of the latest training that she completed. */
  CENTRE,
  /** Its programme. */
  PROGRAMME,
  /** Regency or city of her domicile as that training reported it. */
  REGENCY,
  /** District of that domicile. */
  DISTRICT
}
