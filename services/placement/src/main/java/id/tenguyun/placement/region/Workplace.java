package id.tenguyun.placement.region;

import java.util.List;

/**
 * Where the work of a vacancy is done.
 *
 * @param village the village it is in
 * @param ring1 the project's ring-1 villages
 */
public record Workplace(RegionCode village, List<String> ring1) {

  public Workplace {
    ring1 = List.copyOf(ring1);
  }
}
