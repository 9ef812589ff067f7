package id.tenguyun.certification.certificate.mongo;

/** What a scheme is called; its id is the scheme code. */
public record SchemeDocument(String schemeCode, String title) {

  /** The collection of all schemes. */
  public static final String COLLECTION = "schemes";
}
