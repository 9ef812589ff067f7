package id.tenguyun.placement.message;

/** The area in which a worker is found to have lived. */
public enum AreaLevel {
  VILLAGE,
  DISTRICT,
  REGENCY,
  PROVINCE
}
