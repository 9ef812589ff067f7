package id.tenguyun.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one vacancy may fill in this round: its openings and who has a claim on them.
 *
 * <p>In a first round the floors are cumulative and rise (at least {@code floors.get(k - 1)} seats
 * for tiers 1 to k). In later rounds they are what remains of them, and what remains may fall from
 * one tier to the next; both are accepted here, only problem files must rise.
 *
 * @param vacancy the vacancy's id
 * @param openings seats to fill, 0 or more
 * @param floors cumulative floors r1 to r4, each from 0 to {@code openings}
 * @param traitSeats seats reserved by trait code, 0 or more; what does not fit into the openings
 *     after the floors is left out, by code
 * @param outsiderCap how many workers of tier 5 may be taken at most; may exceed the openings
 * @param openTiers the tiers whose window is open; a candidacy of any other tier is never taken
 */
public record SeatPlan(
    String vacancy,
    int openings,
    List<Integer> floors,
    SortedMap<String, Integer> traitSeats,
    int outsiderCap,
    SortedSet<Integer> openTiers) {

  /** Every tier from 1, ring 1, to 5, the nation. */
  public static final Set<Integer> ALL_TIERS = Set.of(1, 2, 3, 4, 5);

  /** Validates; throws {@link InvalidProblemException} naming the offending value. */
  public SeatPlan {
    Checks.id("vacancy", vacancy);
    Checks.atLeastZero(openings, "openings", vacancy);
    Checks.atLeastZero(outsiderCap, "outsiderCap", vacancy);
    checkFloors(vacancy, openings, floors);
    traitSeats.forEach((code, seats) -> checkTraitSeats(vacancy, code, seats));
    for (int tier : openTiers) {
      Checks.tier(tier, "openTiers of vacancy " + Checks.quoted(vacancy));
    }
    floors = List.copyOf(floors);
    TreeMap<String, Integer> byCode = new TreeMap<>(CodePointOrder.INSTANCE);
    byCode.putAll(traitSeats);
    traitSeats = Collections.unmodifiableSortedMap(byCode);
    openTiers = Collections.unmodifiableSortedSet(new TreeSet<>(openTiers));
  }

  /** A plan with every tier open. */
  public static SeatPlan of(
      String vacancy,
      int openings,
      List<Integer> floors,
      Map<String, Integer> traitSeats,
      int outsiderCap) {
    return of(vacancy, openings, floors, traitSeats, outsiderCap, ALL_TIERS);
  }

  /** A plan from collections of any kind. */
  public static SeatPlan of(
      String vacancy,
      int openings,
      List<Integer> floors,
      Map<String, Integer> traitSeats,
      int outsiderCap,
      Set<Integer> openTiers) {
    return new SeatPlan(
        vacancy,
        openings,
        floors,
        new TreeMap<>(traitSeats),
        outsiderCap,
        new TreeSet<>(openTiers));
  }

  /** Floor of tiers 1 to {@code tier}, for tier 1 to 4. */
  public int floor(int tier) {
    return floors.get(tier - 1);
  }

  private static void checkFloors(String vacancy, int openings, List<Integer> floors) {
    if (floors.size() != 4) {
      throw new InvalidProblemException(
          "vacancy %s: floors has %d numbers: %s. It needs four, for tiers 1 to 4."
              .formatted(Checks.quoted(vacancy), floors.size(), floors));
    }
    for (int tier = 1; tier <= 4; tier++) {
      int floor = floors.get(tier - 1);
      if (floor < 0 || floor > openings) {
        throw new InvalidProblemException(
            "vacancy %s: the floor of tier %d is %d. A floor is from 0 to the openings, %d."
                .formatted(Checks.quoted(vacancy), tier, floor, openings));
      }
    }
  }

  private static void checkTraitSeats(String vacancy, String code, int seats) {
    Checks.id("trait code", code);
    Checks.atLeastZero(seats, "traitSeats " + Checks.quoted(code), vacancy);
  }
}
