package id.tenguyun.matching;

/** A matching problem that makes no sense; the message names the offending value and what would. */
public final class InvalidProblemException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** With a message that carries the offending value. */
  public InvalidProblemException(String message) {
    super(message);
  }
}
