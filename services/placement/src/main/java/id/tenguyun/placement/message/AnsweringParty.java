package id.tenguyun.placement.message;

/** Whose answer it is. */
public enum AnsweringParty {
  EMPLOYER,
  WORKER
}
