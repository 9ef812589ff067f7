package id.tenguyun.placement.region;

import java.util.Set;
import java.util.TreeSet;

/**
 * The regions whose codes are known one by one. A code of a province outside this list is checked
 * by its form alone.
 */
public final class Regions {

  private final Set<String> codes;
  private final Set<String> provinces;

  public Regions(Iterable<String> codes) {
    this.codes = new TreeSet<>();
    this.provinces = new TreeSet<>();
    for (String code : codes) {
      this.codes.add(code);
      provinces.add(new RegionCode(code).province());
    }
  }

  /** Whether there is such a village. */
  public boolean knowsVillage(String text) {
    return RegionCode.parse(text).filter(RegionCode::isVillage).filter(this::exists).isPresent();
  }

  private boolean exists(RegionCode code) {
    return !provinces.contains(code.province()) || codes.contains(code.value());
  }
}
