package id.tenguyun.placement.reference;

import id.tenguyun.placement.message.ReferenceInput.MinimumWageSet;
import id.tenguyun.placement.region.RegionCode;
import java.util.Optional;

/** Which minimum wage applies where and when. */
public final class MinimumWages {

  /** How many years back a wage still applies where no newer decree is registered. */
  private static final int YEARS_BACK = 3;

  private MinimumWages() {}

  /**
   * The highest minimum wage that applies to a workplace in a year. A decree stays in force until
   * the next one, so before next year's is registered this year's applies.
   */
  public static Optional<MinimumWageSet> applying(
      Catalogue catalogue, RegionCode village, int year) {
    for (int y = year; y >= year - YEARS_BACK; y--) {
      Optional<MinimumWageSet> wage = catalogue.highestWage(village, y);
      if (wage.isPresent()) {
        return wage;
      }
    }
    return Optional.empty();
  }
}
