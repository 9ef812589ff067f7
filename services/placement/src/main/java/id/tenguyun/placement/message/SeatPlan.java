package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.util.List;
import java.util.Map;

/**
 * The seats of one vacancy in one round.
 *
 * @param openings openings in all
 * @param remaining seats that this round may fill
 * @param floors of these, kept for tiers 1 to 4, cumulative
 * @param traitSeats of these, kept by trait code; restricted
 * @param outsiderCap at most so many of tier NATIONAL
 * @param openTier the outermost tier whose window is open
 */
public record SeatPlan(
    int openings,
    int remaining,
    List<Integer> floors,
    Map<String, Integer> traitSeats,
    int outsiderCap,
    PriorityTier openTier) {

  public SeatPlan {
    floors = List.copyOf(floors);
    traitSeats = Map.copyOf(traitSeats);
  }
}
