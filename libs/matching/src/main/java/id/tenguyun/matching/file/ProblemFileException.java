package id.tenguyun.matching.file;

/** A problem file that cannot be read or makes no sense; the message says what and where. */
public final class ProblemFileException extends Exception {
  private static final long serialVersionUID = 1L;

  ProblemFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
