package id.tenguyun.training.teaching.mongo;

import java.util.List;

/**
 * What a centre has taught so far; its id is the centre's code.
 *
 * @param programmes codes of programmes that it has had graduates of, sorted
 */
public record CentreDocument(List<String> programmes) {

  /** The collection. */
  public static final String COLLECTION = "programmes-given";
}
