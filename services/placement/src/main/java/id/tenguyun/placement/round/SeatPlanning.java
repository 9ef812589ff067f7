package id.tenguyun.placement.round;

import id.tenguyun.placement.ledger.Ledgers;
import id.tenguyun.placement.message.SeatPlan;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.OutsiderRule;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.WindowSeats;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Section 5: what a vacancy may fill in a round, given who holds its seats already. */
public final class SeatPlanning {

  private SeatPlanning() {}

  /** The plan; the vacancy's first window must be open. */
  public static SeatPlan plan(Vacancy vacancy, Policy policy, List<Placement> held) {
    int seats = seatsOpen(vacancy, policy, held.size());
    List<Integer> heldUpTo = Ledgers.heldUpTo(held);
    List<Integer> floors = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      floors.add(Math.clamp(vacancy.floors().get(k) - heldUpTo.get(k), 0, seats));
    }
    return new SeatPlan(
        vacancy.terms().openings(),
        seats,
        floors,
        traitSeats(vacancy, held, seats),
        Math.max(0, capInForce(vacancy, policy) - (held.size() - heldUpTo.get(3))),
        openTier(vacancy));
  }

  /** In the nearest two windows only what the floor guarantees, if the policy says so. */
  private static int seatsOpen(Vacancy vacancy, Policy policy, int held) {
    int all = vacancy.terms().openings() - held;
    PriorityTier open = openTier(vacancy);
    boolean floorOnly =
        policy.windowSeats() == WindowSeats.FLOOR
            && (open == PriorityTier.DISTRICT || open == PriorityTier.REGENCY);
    return floorOnly ? Math.clamp(vacancy.floors().get(open.number() - 1) - held, 0, all) : all;
  }

  private static Map<String, Integer> traitSeats(Vacancy vacancy, List<Placement> held, int seats) {
    Map<String, Integer> remaining = new TreeMap<>();
    vacancy
        .traitSeats()
        .forEach((trait, planned) -> {
          long holders = held.stream().filter(p -> p.traits().contains(trait)).count();
          remaining.put(trait, Math.clamp(planned - holders, 0, seats));
        });
    return remaining;
  }

  /**
   * How many of tier 5 the vacancy may hold in all: nobody while their window is closed, then what
   * the province's floor leaves, and a sealed seat only after a release.
   */
  public static int capInForce(Vacancy vacancy, Policy policy) {
    return vacancy.openTier() == PriorityTier.NATIONAL ? capOnceOpen(vacancy, policy) : 0;
  }

  /** The same once the window of tier 5 is open. */
  public static int capOnceOpen(Vacancy vacancy, Policy policy) {
    int openings = vacancy.terms().openings();
    int unsealed =
        policy.outsiderRule() == OutsiderRule.AFTER_WINDOWS ? openings - vacancy.localFloor() : 0;
    return Math.min(openings, unsealed + vacancy.releasedSeats());
  }

  private static PriorityTier openTier(Vacancy vacancy) {
    return Objects.requireNonNull(vacancy.openTier(), "the first window is not open");
  }
}
