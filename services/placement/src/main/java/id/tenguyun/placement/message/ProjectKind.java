package id.tenguyun.placement.message;

/** Standing of a project in law; only the first is on the national list. */
public enum ProjectKind {
  NATIONAL_STRATEGIC_PROJECT,
  STRATEGIC_INVESTMENT
}
