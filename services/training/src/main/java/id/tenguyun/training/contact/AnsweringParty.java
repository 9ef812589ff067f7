package id.tenguyun.training.contact;

/** Whose answer to a nomination it is. */
public enum AnsweringParty {
  EMPLOYER,
  WORKER
}
