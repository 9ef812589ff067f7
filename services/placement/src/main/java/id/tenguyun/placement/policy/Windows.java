package id.tenguyun.placement.policy;

import id.tenguyun.placement.region.PriorityTier;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the nearer are asked before the farther join, counted from the cut-off.
 *
 * @param nearest tiers 1 and 2 alone
 * @param regency tiers 1 to 3
 * @param province tiers 1 to 4; tier 5 joins after it
 */
public record Windows(Duration nearest, Duration regency, Duration province) {

  /** When the tier joins. */
  public Instant opens(PriorityTier tier, Instant cutoff) {
    return switch (tier) {
      case RING_1, DISTRICT -> cutoff;
      case REGENCY -> cutoff.plus(nearest);
      case PROVINCE -> cutoff.plus(nearest).plus(regency);
      case NATIONAL -> cutoff.plus(nearest).plus(regency).plus(province);
    };
  }
}
