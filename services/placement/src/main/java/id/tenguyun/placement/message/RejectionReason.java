package id.tenguyun.placement.message;

/** Why an employer rejects a nominee. */
public enum RejectionReason {
  UNQUALIFIED,
  FAILED_MEDICAL,
  NO_SHOW,
  SEAT_CANCELLED,
  UNLAWFUL_DOCUMENTS,
  OTHER
}
