package id.tenguyun.matching.audit;

import id.tenguyun.matching.SeatPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The choice rule written out seat by seat, to be read beside its text: every reserved seat is an
 * object, and the matching between workers and seats is found by augmenting paths.
 */
final class SlowChoice {
  private static final int OUTSIDER = 5;

  private SlowChoice() {}

  /** One reserved seat: for tiers up to {@code tier}, or for those with {@code trait}. */
  private record Seat(int tier, String trait, int number) {
    String name() {
      return trait.isEmpty() ? "FLOOR_" + tier : "TRAIT:" + trait;
    }

    boolean fits(Contender worker) {
      return worker.tier() < OUTSIDER
          && (trait.isEmpty() ? worker.tier() <= tier : worker.traits().contains(trait));
    }
  }

  /** Those whom the vacancy takes, when equal merits are broken by the order in the list. */
  static Set<Contender> chooseInOrder(SeatPlan plan, List<Contender> bestFirst) {
    return chooseFrom(plan, pool(plan, bestFirst));
  }

  /** How many of them can sit in reserved seats at most. */
  static int mostReserved(SeatPlan plan, List<Contender> people) {
    SeatMatching matching = new SeatMatching();
    List<Seat> seats = seats(plan, people);
    return (int) people.stream().filter(worker -> matching.raise(worker, seats)).count();
  }

  /** How many seats of a kind, as slots are named, the plan reserves among these people. */
  static long seatsNamed(SeatPlan plan, List<Contender> people, String slot) {
    return seats(plan, people).stream().filter(seat -> seat.name().equals(slot)).count();
  }

  /** Those whom the vacancy takes from the pool. */
  static Set<Contender> choose(SeatPlan plan, List<Contender> everybody) {
    return chooseFrom(plan, pool(plan, everybody.stream().sorted(Contender::comesBefore).toList()));
  }

  private static Set<Contender> chooseFrom(SeatPlan plan, List<Contender> pool) {
    List<Seat> seats = seats(plan, pool);
    SeatMatching matching = new SeatMatching();
    Set<Contender> taken = new HashSet<>();
    for (Contender worker : pool) {
      if (matching.raise(worker, seats)) {
        taken.add(worker);
      }
    }
    for (Contender worker : pool) {
      if (taken.size() < plan.openings()) {
        taken.add(worker);
      }
    }
    return taken;
  }

  private static List<Contender> pool(SeatPlan plan, List<Contender> bestFirst) {
    List<Contender> pool = new ArrayList<>();
    int outsiders = 0;
    for (Contender worker : bestFirst) {
      if (plan.openTiers().contains(worker.tier())
          && (worker.tier() < OUTSIDER || outsiders++ < plan.outsiderCap())) {
        pool.add(worker);
      }
    }
    return pool;
  }

  private static List<Seat> seats(SeatPlan plan, List<Contender> pool) {
    List<Seat> seats = new ArrayList<>();
    for (int tier = 1; tier <= 4; tier++) {
      int upTo = tier;
      long nearby = pool.stream().filter(worker -> worker.tier() <= upTo).count();
      long kept = Math.min(plan.floors().get(tier - 1), nearby);
      while (seats.size() < kept) {
        seats.add(new Seat(tier, "", seats.size()));
      }
    }
    for (Map.Entry<String, Integer> trait : plan.traitSeats().entrySet()) {
      for (int n = 0; n < trait.getValue() && seats.size() < plan.openings(); n++) {
        seats.add(new Seat(0, trait.getKey(), seats.size()));
      }
    }
    return seats;
  }

  /** A matching that grows by augmenting paths. */
  private static final class SeatMatching {
    private final Map<Seat, Contender> holders = new HashMap<>();

    /** Whether the worker can be matched beside all who are; if so, she is. */
    boolean raise(Contender worker, List<Seat> seats) {
      return holders.size() < seats.size() && raise(worker, seats, new HashSet<>());
    }

    private boolean raise(Contender worker, List<Seat> seats, Set<Seat> tried) {
      for (Seat seat : seats) {
        if (seat.fits(worker) && tried.add(seat)) {
          Contender holder = holders.get(seat);
          if (holder == null || raise(holder, seats, tried)) {
            holders.put(seat, worker);
            return true;
          }
        }
      }
      return false;
    }
  }
}
