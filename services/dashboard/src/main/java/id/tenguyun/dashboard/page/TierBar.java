package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.FloorState;
import id.tenguyun.dashboard.figures.SeatCount;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar whose length is all the seats: filled ones by tier, nearest first, then those awaiting an
 * answer, the rest empty. A floor is a mark on it; it is met when the colour up to its tier reaches
 * the mark.
 */
public record TierBar(List<Segment> segments, List<Marker> markers) {

  /**
   * A stretch of the bar.
   *
   * @param name a tier, or AWAITING
   * @param x where it begins, such as {@code 12.5%}
   */
  public record Segment(String name, String x, String width, int seats) {}

  /** The mark of a floor. */
  public record Marker(PriorityTier tier, String x, FloorState state) {}

  static TierBar of(SeatCount seats, List<Floor> floors) {
    // more may be held than is known to be open while a vacancy is still on its way here
    int whole = Math.max(seats.openings(), seats.filled() + seats.awaiting());
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (PriorityTier tier : PriorityTier.values()) {
      from = add(segments, tier.name(), from, seats.filled(tier), whole);
    }
    add(segments, "AWAITING", from, seats.awaiting(), whole);
    List<Marker> markers =
        floors.stream()
            .map(f -> new Marker(f.tier(), Share.length(f.seats(), whole), f.state()))
            .toList();
    return new TierBar(List.copyOf(segments), markers);
  }

  private static int add(List<Segment> segments, String name, int from, int seats, int whole) {
    if (seats > 0) {
      segments.add(new Segment(name, Share.length(from, whole), Share.length(seats, whole), seats));
    }
    return from + seats;
  }
}
