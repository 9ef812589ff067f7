package id.tenguyun.dashboard.views;

/** By what graduates are grouped: each by her latest completed training. */
public enum Grouping {
  /** Training centre. */
  CENTRE,
  /** Training programme. */
  PROGRAMME,
  /** Regency or city of verified domicile. */
  REGENCY
}
