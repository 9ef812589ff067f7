package id.tenguyun.matching;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a worker asks of a vacancy: one that does not meet all of it is none she is eligible for.
 * What a vacancy does not say of itself (its contract kind, its first day) is not held against it.
 *
 * @param leastMonthlyWage in the unit of {@link Opening#monthlyWage}; 0 for any
 * @param regions where she works: codes {@code PP}, {@code PP.RR}, {@code PP.RR.DD} or {@code
 *     PP.RR.DD.VVVV}; empty for anywhere
 * @param contractKinds as {@link Opening#contractKind}; empty for any
 * @param startsFrom the first day on which she can start; null for any
 * @param startsUntil the last day on which she can start; null for any
 */
public record Terms(
    long leastMonthlyWage,
    Set<String> regions,
    Set<String> contractKinds,
    @Nullable LocalDate startsFrom,
    @Nullable LocalDate startsUntil) {
  /** Any vacancy will do. */
  public static final Terms NONE = new Terms(0, Set.of(), Set.of(), null, null);

  /** Copies the sets; refuses a wage below 0 and a last day before the first. */
  public Terms {
    if (leastMonthlyWage < 0) {
      throw new InvalidProblemException(
          "terms: the least monthly wage is %d. It must be 0 or more.".formatted(leastMonthlyWage));
    }
    if (startsFrom != null && startsUntil != null && startsUntil.isBefore(startsFrom)) {
      throw new InvalidProblemException(
          "terms: she can start from %s until %s. The last day is the first or later."
              .formatted(startsFrom, startsUntil));
    }
    regions = Set.copyOf(regions);
    contractKinds = Set.copyOf(contractKinds);
  }
}
