package id.tenguyun.matching.audit;

import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.Slot;
import id.tenguyun.matching.audit.Violation.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is wrong at one vacancy, given who holds its seats and who was passed over. */
final class VacancyAudit {
  private static final int OUTSIDER = 5;

  private final SeatPlan plan;
  private final List<Contender> held;
  private final List<Violation> violations;
  private final Map<String, Integer> places = new HashMap<>();

  VacancyAudit(SeatPlan plan, List<Contender> held, List<Violation> violations) {
    this.plan = plan;
    this.held = held.stream().sorted(Contender::comesBefore).toList();
    this.violations = violations;
  }

  void checkLimits() {
    if (held.size() > plan.openings()) {
      report(
          Kind.DOUBLE_SEAT,
          "",
          "vacancy \"%s\" has %d openings and %d workers"
              .formatted(plan.vacancy(), plan.openings(), held.size()));
    }
    if (outsiders() > plan.outsiderCap()) {
      report(
          Kind.CAP,
          "",
          "vacancy \"%s\" takes %d outsiders; its cap is %d"
              .formatted(plan.vacancy(), outsiders(), plan.outsiderCap()));
    }
  }

  /** Slots by worker. */
  void checkSlots(Map<String, Slot> slots) {
    Map<String, Integer> used = new TreeMap<>();
    for (Contender worker : held) {
      Slot slot = slots.getOrDefault(worker.worker(), new Slot.Open());
      boolean fits =
          switch (slot) {
            case Slot.Floor floor -> worker.tier() <= floor.tier();
            case Slot.Trait trait ->
                worker.tier() < OUTSIDER && worker.traits().contains(trait.trait());
            case Slot.Open open -> true;
          };
      if (!fits) {
        reportSlot("%s does not fit slot %s".formatted(worker.described(), slot.code()));
      }
      used.merge(slot.code(), 1, Integer::sum);
    }
    int open = used.getOrDefault("OPEN", 0);
    used.remove("OPEN");
    used.forEach(this::checkUse);
    int most = SlowChoice.mostReserved(plan, held);
    if (held.size() - open != most) {
      reportSlot("%d workers sit in reserved slots; %d could".formatted(held.size() - open, most));
    }
  }

  private void checkUse(String slot, int used) {
    long there = SlowChoice.seatsNamed(plan, held, slot);
    if (used > there) {
      reportSlot("slot %s is given %d times; there are %d".formatted(slot, used, there));
    }
  }

  private void reportSlot(String what) {
    report(Kind.SLOT, "", "vacancy \"%s\": %s".formatted(plan.vacancy(), what));
  }

  /**
   * The place among those held, best first, above which a newcomer of this tier and these traits is
   * taken: the lowest worker she must beat. −1 when she is never taken, as many as are held when
   * she always is. More merit never hurts, so it is found by halving.
   */
  int lowestWinningPlace(int tier, Set<String> traits) {
    Set<String> known = new TreeSet<>(traits);
    known.retainAll(plan.traitSeats().keySet());
    return places.computeIfAbsent(tier + ":" + known, any -> halve(tier, known));
  }

  private int halve(int tier, Set<String> traits) {
    int wins = -1;
    int fails = held.size() + 1;
    while (fails - wins > 1) {
      int place = (wins + fails) >>> 1;
      BigDecimal merit = place < held.size() ? held.get(place).merit() : BigDecimal.ZERO;
      Contender newcomer = new Contender("", tier, traits, merit, new Draws(null));
      List<Contender> pool = new ArrayList<>(held);
      pool.add(place, newcomer);
      if (SlowChoice.chooseInOrder(plan, pool).contains(newcomer)) {
        wins = place;
      } else {
        fails = place;
      }
    }
    return wins;
  }

  List<Contender> held() {
    return held;
  }

  /** Whether the vacancy would take her beside those who hold its seats. */
  private boolean wouldTake(Contender worker) {
    int place = lowestWinningPlace(worker.tier(), worker.traits());
    return place == held.size() || (place >= 0 && worker.comesBefore(held.get(place)) < 0);
  }

  /** Reports the worker if the vacancy would take her beside those who hold its seats. */
  void checkPassedOver(Contender worker) {
    if (!wouldTake(worker)) {
      return;
    }
    List<Contender> pool = new ArrayList<>(held);
    pool.add(worker);
    Set<Contender> chosen = SlowChoice.choose(plan, pool);
    Set<Contender> displaced = new HashSet<>(pool);
    displaced.removeAll(chosen);
    if (displaced.isEmpty()) {
      report(
          Kind.WASTE,
          worker.worker(),
          "vacancy \"%s\" has %d of %d seats empty, and passed over %s who may take one"
              .formatted(
                  plan.vacancy(),
                  plan.openings() - held.size(),
                  plan.openings(),
                  worker.described()));
      return;
    }
    reportDisplacing(worker, displaced.iterator().next(), pool);
  }

  private void reportDisplacing(Contender worker, Contender other, List<Contender> pool) {
    boolean better = worker.comesBefore(other) < 0;
    Kind kind = better ? Kind.ENVY : raisesFloorAlone(worker, pool) ? Kind.FLOOR : Kind.RESERVE;
    String why =
        switch (kind) {
          case ENVY -> "has the better merit and no lesser claim";
          case FLOOR -> "fills a floor that is not met without her";
          default -> "fills a trait seat that is not filled without her";
        };
    report(
        kind,
        worker.worker(),
        "vacancy \"%s\" passed over %s in favour of %s: the first %s"
            .formatted(plan.vacancy(), worker.described(), other.described(), why));
  }

  /** Whether she would be taken even if there were no trait seats. */
  private boolean raisesFloorAlone(Contender worker, List<Contender> pool) {
    SeatPlan floorsOnly =
        SeatPlan.of(
            plan.vacancy(),
            plan.openings(),
            plan.floors(),
            Map.of(),
            plan.outsiderCap(),
            plan.openTiers());
    return SlowChoice.choose(floorsOnly, pool).contains(worker);
  }

  private long outsiders() {
    return held.stream().filter(worker -> worker.tier() == OUTSIDER).count();
  }

  private void report(Kind kind, String worker, String inWords) {
    violations.add(new Violation(kind, worker, plan.vacancy(), inWords));
  }
}
