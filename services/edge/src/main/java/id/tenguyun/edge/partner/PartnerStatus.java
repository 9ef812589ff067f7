package id.tenguyun.edge.partner;

/** Whether a partner may come in. */
public enum PartnerStatus {
  /** Yes, with a credential in force. */
  ACTIVE,
  /** Not for now. */
  SUSPENDED,
  /** Never again under this id. */
  CLOSED
}
