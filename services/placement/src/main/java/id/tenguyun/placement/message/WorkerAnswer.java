package id.tenguyun.placement.message;

/** A worker's own answer to her nomination. */
public enum WorkerAnswer {
  ACCEPTED,
  DECLINED
}
