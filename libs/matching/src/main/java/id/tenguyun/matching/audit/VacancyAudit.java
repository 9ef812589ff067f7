package id.tenguyun.matching.audit;

import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.audit.Violation.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong at one vacancy, given who holds its seats and who was passed over. */
final class VacancyAudit {
  private static final int OUTSIDER = 5;

  private final SeatPlan plan;
  private final List<Contender> held;
  private final List<Violation> violations;

  VacancyAudit(SeatPlan plan, List<Contender> held, List<Violation> violations) {
    this.plan = plan;
    this.held = held;
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

  /** Reports the worker if the vacancy would take her beside those who hold its seats. */
  void checkPassedOver(Contender worker) {
    List<Contender> pool = new ArrayList<>(held);
    pool.add(worker);
    Set<Contender> chosen = SlowChoice.choose(plan, pool);
    if (!chosen.contains(worker)) {
      return;
    }
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
    boolean better = worker.compareTo(other) < 0;
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
