package id.tenguyun.edge.partner;

/** What changed in a standing. */
public enum PartnerChange {
  /** An officer took the partner in. */
  REGISTERED,
  /** It came with the reference data, or they changed it. */
  LISTED,
  CREDENTIAL_ISSUED,
  CREDENTIAL_ROTATED,
  CREDENTIAL_REVOKED,
  SUSPENDED,
  REINSTATED,
  CLOSED,
  /** An officer said on which projects it works. */
  PROJECTS_SET
}
