package id.tenguyun.schemas;

import java.util.List;

/** The catalogue of topics is not right. The message names every problem, one a line. */
public final class InvalidCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidCatalogueException(List<String> problems) {
    super("topics.yaml is not right:\n  " + String.join("\n  ", problems));
  }
}
