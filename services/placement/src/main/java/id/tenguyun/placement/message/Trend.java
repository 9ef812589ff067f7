package id.tenguyun.placement.message;

/** Direction against the assessment before. */
public enum Trend {
  IMPROVING,
  STEADY,
  WORSENING
}
