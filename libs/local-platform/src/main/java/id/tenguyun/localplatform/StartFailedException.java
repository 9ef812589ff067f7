package id.tenguyun.localplatform;

import org.jspecify.annotations.Nullable;

/**
 * Something that the person at the keyboard can put right keeps the platform from starting. The
 * message says what was found and, on a line of its own, what to do.
 */
public final class StartFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what was found, and what would be right. */
  public StartFailedException(String found, String remedy) {
    this(found, remedy, null);
  }

  /** With what was found, what would be right, and what made it show. */
  public StartFailedException(String found, String remedy, @Nullable Throwable cause) {
    super(found + "\n" + remedy, cause);
  }
}
