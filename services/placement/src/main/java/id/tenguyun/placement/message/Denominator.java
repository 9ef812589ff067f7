package id.tenguyun.placement.message;

/** Whom a share counts. */
public enum Denominator {
  DIRECT,
  WITH_SUBCONTRACTORS,
  WITH_FOREIGN_WORKERS
}
