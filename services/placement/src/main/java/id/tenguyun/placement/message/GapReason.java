package id.tenguyun.placement.message;

/** Why no local could take an open seat. */
public enum GapReason {
  NO_CERTIFICATE,
  LEVEL_TOO_LOW,
  EXPIRED,
  MISSING_UNIT
}
