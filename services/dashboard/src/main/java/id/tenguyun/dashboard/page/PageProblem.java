package id.tenguyun.dashboard.page;

import org.springframework.http.HttpStatus;

/**
 * Something asked for that is not there or cannot be: shown as a page that says what would be
 * right.
 */
final class PageProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient Object[] arguments;

  private PageProblem(HttpStatus status, String key, Object... arguments) {
    super(
        key
            + " "
            + String.join(", ", java.util.Arrays.stream(arguments).map(String::valueOf).toList()));
    this.status = status;
    this.key = key;
    this.arguments = arguments;
  }

  /** Nothing of this name is known: 404. */
  static PageProblem unknown(String key, Object... arguments) {
    return new PageProblem(HttpStatus.NOT_FOUND, key, arguments);
  }

  /** No such value is possible: 400. */
  static PageProblem impossible(String key, Object... arguments) {
    return new PageProblem(HttpStatus.BAD_REQUEST, key, arguments);
  }

  /** It comes from another site's page: 403. */
  static PageProblem foreign(String key) {
    return new PageProblem(HttpStatus.FORBIDDEN, key);
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
