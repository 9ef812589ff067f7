package id.tenguyun.placement.message;

/** Why a placement ended. */
public enum EndReason {
  TERM_COMPLETED,
  RESIGNED,
  DISMISSED,
  PROJECT_ENDED,
  NEVER_STARTED,
  DECEASED,
  OTHER
}
