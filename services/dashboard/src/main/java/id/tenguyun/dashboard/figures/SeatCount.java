package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.Arrays;
import java.util.List;

/**
 * Seats of one project, one skill class or all together.
 *
 * @param openings the denominator: seats of accepted vacancies; those of a withdrawn or expired
 *     vacancy that stayed empty have left it
 * @param awaiting seats whose nomination still waits for an answer
 * @param filledByTier seats confirmed by both sides or started, one number for each {@link
 *     PriorityTier}
 */
public record SeatCount(int openings, int awaiting, List<Integer> filledByTier) {

  public static final SeatCount NONE = new SeatCount(0, 0, List.of(0, 0, 0, 0, 0));

  public SeatCount {
    filledByTier = List.copyOf(filledByTier);
    if (filledByTier.size() != PriorityTier.values().length) {
      throw new IllegalArgumentException(
          "one number for each of the five tiers, not " + filledByTier);
    }
  }

  public int filled() {
    return filledByTier.stream().mapToInt(Integer::intValue).sum();
  }

  public int filled(PriorityTier tier) {
    return filledByTier.get(tier.ordinal());
  }

  /** Filled from the tier or nearer: a ring-1 worker is also a worker of the province. */
  public int filledWithin(PriorityTier tier) {
    return filledByTier.stream().limit(tier.ordinal() + 1L).mapToInt(Integer::intValue).sum();
  }

  /** Filled by people of the province. */
  public int locals() {
    return filledWithin(PriorityTier.PROVINCE);
  }

  /** Neither filled nor nominated; never negative. */
  public int empty() {
    return Math.max(0, openings - filled() - awaiting);
  }

  /** The other's seats on top of these. */
  public SeatCount plus(SeatCount other) {
    Integer[] sum = new Integer[filledByTier.size()];
    Arrays.setAll(sum, i -> filledByTier.get(i) + other.filledByTier.get(i));
    return new SeatCount(openings + other.openings, awaiting + other.awaiting, List.of(sum));
  }
}
