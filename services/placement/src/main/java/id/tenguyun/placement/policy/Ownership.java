package id.tenguyun.placement.policy;

/** Who owns an employer; trait shares differ by it (UU 8/2016 art. 53). */
public enum Ownership {
  PRIVATE,
  STATE_OWNED
}
