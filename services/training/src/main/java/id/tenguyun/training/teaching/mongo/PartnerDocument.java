package id.tenguyun.training.teaching.mongo;

import org.jspecify.annotations.Nullable;

/**
 * A partner as reference data have it; its id is the code.
 *
 * @param districtCode where it has its seat; null where not known
 */
public record PartnerDocument(
    String code, String kind, String name, @Nullable String districtCode) {

  /** The collection. */
  public static final String COLLECTION = "partners";
}
