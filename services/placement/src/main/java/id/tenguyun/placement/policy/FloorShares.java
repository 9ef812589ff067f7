package id.tenguyun.placement.policy;

import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.util.List;

/**
 * The share of seats that is kept for the tiers up to each, of one skill class; cumulative, so it
 * never falls from a nearer tier to a farther one.
 *
 * @param ring1 share for {@link PriorityTier#RING_1}, 0 to 1, exact
 * @param district share for tiers 1 and 2
 * @param regency share for tiers 1 to 3
 * @param province share for tiers 1 to 4
 */
public record FloorShares(
    BigDecimal ring1, BigDecimal district, BigDecimal regency, BigDecimal province) {

  /** The four shares, nearest tier first. */
  public List<BigDecimal> cumulative() {
    return List.of(ring1, district, regency, province);
  }

  /** Whether both keep the same seats; 0.8 and 0.80 do. */
  public boolean sameAs(FloorShares other) {
    List<BigDecimal> mine = cumulative();
    List<BigDecimal> theirs = other.cumulative();
    for (int k = 0; k < mine.size(); k++) {
      if (mine.get(k).compareTo(theirs.get(k)) != 0) {
        return false;
      }
    }
    return true;
  }
}
