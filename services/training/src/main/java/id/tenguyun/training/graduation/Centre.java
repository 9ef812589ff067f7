package id.tenguyun.training.graduation;

import org.jspecify.annotations.Nullable;

/**
 * A vocational training centre (BLK).
 *
 * @param centreId the code, in upper case, as graduations give it
 * @param partnerId the same in lower case, as its topics are named
 * @param districtCode where it stands, which tells its market; null where not known
 */
public record Centre(String centreId, String partnerId, @Nullable String districtCode) {

  /** The province it stands in. */
  @Nullable String market() {
    return districtCode == null ? null : districtCode.substring(0, 2);
  }
}
