package id.tenguyun.certification.certificate.mongo;

/** The code by which a worker asks about herself; its id is her worker id. Restricted. */
public record ReferenceCodeDocument(String referenceCode) {

  /** The collection. */
  public static final String COLLECTION = "reference-codes";
}
