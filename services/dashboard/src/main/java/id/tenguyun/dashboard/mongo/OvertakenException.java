package id.tenguyun.dashboard.mongo;

/** Another instance writes now, or the store was emptied; this one goes on from what is there. */
public final class OvertakenException extends RuntimeException {
  OvertakenException(long turn) {
    super("Turn %d was overtaken by another writer, or the store was emptied".formatted(turn));
  }
}
