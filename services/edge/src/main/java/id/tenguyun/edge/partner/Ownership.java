package id.tenguyun.edge.partner;

/** Who owns an employer; the share of seats for persons with disabilities depends on it. */
public enum Ownership {
  PRIVATE,
  STATE_OWNED
}
