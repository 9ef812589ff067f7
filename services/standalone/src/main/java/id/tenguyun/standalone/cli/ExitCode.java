package id.tenguyun.standalone.cli;

/** What scripts learn from a command's end. Documented in {@code ./tenguyun --help}. */
final class ExitCode {

  /** Done, and nothing was turned down. */
  static final int OK = 0;

  /** A bug, or the machine failed. */
  static final int FAILED = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** Some lines or submissions were turned down, or a file is wrong. */
  static final int TURNED_DOWN = 3;

  /** Nothing runs that could do it. */
  static final int NOT_RUNNING = 4;

  /** It cannot start: a port, the disk, the data folder. */
  static final int CANNOT_START = 5;

  /** Not every receipt came in time. */
  static final int NO_RECEIPT = 6;

  private ExitCode() {}
}
