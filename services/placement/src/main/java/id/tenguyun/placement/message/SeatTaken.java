package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.util.List;
import java.util.UUID;

/**
 * A worker taken by the choice rule; restricted.
 *
 * @param slot {@code FLOOR_1} to {@code FLOOR_4}, {@code TRAIT:} and a trait code, or {@code OPEN}
 * @param traits those of her trait codes for which the vacancy reserves seats
 */
public record SeatTaken(
    String nominationId,
    UUID workerId,
    PriorityTier tier,
    int merit,
    String slot,
    List<String> traits) {

  public SeatTaken {
    traits = List.copyOf(traits);
  }
}
