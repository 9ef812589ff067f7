package id.tenguyun.matching.file;

import org.jspecify.annotations.Nullable;

/**
 * A problem file that cannot be read or makes no sense; the message says what and where, a line for
 * each thing that is wrong.
 */
public final class ProblemFileException extends Exception {
  private static final long serialVersionUID = 1L;

  ProblemFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
