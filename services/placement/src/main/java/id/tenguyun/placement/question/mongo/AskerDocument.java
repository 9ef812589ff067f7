package id.tenguyun.placement.question.mongo;

/**
 * A worker who may ask; its id is her worker id.
 *
 * @param codeHash SHA-256 of her reference code
 */
public record AskerDocument(String workerId, String codeHash) {

  /** The collection. */
  public static final String COLLECTION = "askers";
}
