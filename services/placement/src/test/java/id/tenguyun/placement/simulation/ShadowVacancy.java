package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the referee remembers of a vacancy. */
final class ShadowVacancy {

  final String key;
  final VacancyAccepted accepted;
  final Rulebook rules;
  final String ledger;
  int[] floors;
  Map<String, Integer> traitSeats = new TreeMap<>();
  boolean counts = true;
  boolean takesPart = true;
  boolean refilled;
  int openTier;
  int released;
  Instant frozenSince;
  Duration stood = Duration.ZERO;
  final Map<String, Holder> holders = new TreeMap<>();

  record Holder(String worker, int tier, List<String> traits) {}

  ShadowVacancy(String key, VacancyAccepted accepted, Rulebook rules, String ledger) {
    this.key = key;
    this.accepted = accepted;
    this.rules = rules;
    this.ledger = ledger;
  }

  /** Windows stand still from the cut-off on. */
  void thaw(Instant now) {
    Instant cutOff = accepted.cutOffAt();
    Instant from = frozenSince.isAfter(cutOff) ? frozenSince : cutOff;
    if (now.isAfter(from)) {
      stood = stood.plus(Duration.between(from, now));
    }
    frozenSince = null;
  }

  int openings() {
    return accepted.terms().openings();
  }

  int heldUpTo(int tier) {
    return (int) holders.values().stream().filter(h -> h.tier() <= tier).count();
  }

  int outsiders() {
    return holders.size() - heldUpTo(4);
  }

  int countedOpenings() {
    return counts ? openings() : holders.size();
  }

  int countedFloor(int k) {
    int floor = floors[k - 1];
    if (counts) {
      return floor;
    }
    int still = Math.max(0, floor - heldUpTo(k));
    return floor - Math.min(still, openings() - holders.size());
  }

  int countedTrait(String trait) {
    int seats = traitSeats.getOrDefault(trait, 0);
    if (counts) {
      return seats;
    }
    int with = (int) holders.values().stream().filter(h -> h.traits().contains(trait)).count();
    return seats - Math.min(Math.max(0, seats - with), openings() - holders.size());
  }

  int cap() {
    return openTier < 5 ? 0 : capOnceOpen();
  }

  int capOnceOpen() {
    return Math.min(openings(), openings() - floors[3] + released);
  }

  /** Seats, floors, trait seats and cap of a round now. */
  record Plan(int seats, List<Integer> floors, Map<String, Integer> traits, int cap) {}

  Plan plan() {
    int left = openings() - holders.size();
    int seats = left;
    if (rules.floorOnly() && (openTier == 2 || openTier == 3)) {
      seats = Math.min(left, Math.max(0, floors[openTier - 1] - holders.size()));
    }
    List<Integer> remaining = new ArrayList<>();
    for (int k = 1; k <= 4; k++) {
      remaining.add(Math.min(seats, Math.max(0, floors[k - 1] - heldUpTo(k))));
    }
    Map<String, Integer> traits = new TreeMap<>();
    for (var trait : traitSeats.entrySet()) {
      int with =
          (int) holders.values().stream().filter(h -> h.traits().contains(trait.getKey())).count();
      traits.put(trait.getKey(), Math.min(seats, Math.max(0, trait.getValue() - with)));
    }
    return new Plan(seats, remaining, traits, Math.max(0, cap() - outsiders()));
  }
}
