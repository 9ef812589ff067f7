package id.tenguyun.matching.audit;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.Candidacy;
import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.Slot;
import id.tenguyun.matching.Worker;
import id.tenguyun.matching.audit.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The audit of a problem that gives merit per candidacy. */
final class CandidacyAudit {
  private final Map<String, SeatPlan> plans = new LinkedHashMap<>();
  private final Map<String, Worker> workers = new LinkedHashMap<>();
  private final Map<String, Map<String, Candidacy>> candidacies = new HashMap<>();
  private final Draws draws;
  private final List<Violation> violations = new ArrayList<>();

  CandidacyAudit(CandidacyProblem problem) {
    problem.vacancies().forEach(plan -> plans.put(plan.vacancy(), plan));
    problem.workers().forEach(worker -> workers.put(worker.id(), worker));
    for (Candidacy candidacy : problem.candidacies()) {
      candidacies
          .computeIfAbsent(candidacy.worker(), any -> new HashMap<>())
          .put(candidacy.vacancy(), candidacy);
    }
    this.draws = new Draws(problem.lotterySeed());
  }

  /** With the cut-offs by vacancy; null where none are published. */
  List<Violation> check(
      List<Assignment> seats, @Nullable Function<String, List<Cutoff>> published) {
    Map<String, String> vacancyOf = new HashMap<>();
    Map<String, List<Contender>> held = new HashMap<>();
    Map<String, Map<String, Slot>> slots = new HashMap<>();
    for (Assignment seat : seats) {
      if (mayHold(seat)) {
        String other = vacancyOf.putIfAbsent(seat.worker(), seat.vacancy());
        if (other != null) {
          report(
              Kind.DOUBLE_SEAT,
              seat.worker(),
              seat.vacancy(),
              "worker \"%s\" has a seat at \"%s\" and another at \"%s\""
                  .formatted(seat.worker(), other, seat.vacancy()));
        }
        held.computeIfAbsent(seat.vacancy(), any -> new ArrayList<>())
            .add(contender(seat.worker(), seat.vacancy()));
        slots
            .computeIfAbsent(seat.vacancy(), any -> new HashMap<>())
            .put(seat.worker(), seat.slot());
      }
    }
    Map<String, List<Contender>> passedOver = passedOver(vacancyOf);
    for (SeatPlan plan : plans.values()) {
      VacancyAudit vacancy =
          new VacancyAudit(plan, held.getOrDefault(plan.vacancy(), List.of()), violations);
      vacancy.checkLimits();
      vacancy.checkSlots(slots.getOrDefault(plan.vacancy(), Map.of()));
      passedOver.getOrDefault(plan.vacancy(), List.of()).forEach(vacancy::checkPassedOver);
      if (published != null) {
        new CutoffAudit(plan, vacancy, violations).check(published.apply(plan.vacancy()));
      }
    }
    return List.copyOf(violations);
  }

  private boolean mayHold(Assignment seat) {
    Worker worker = workers.get(seat.worker());
    SeatPlan plan = plans.get(seat.vacancy());
    String why;
    if (worker == null) {
      why = "the problem has no such worker";
    } else if (plan == null) {
      why = "the problem has no such vacancy";
    } else if (!worker.preferences().contains(seat.vacancy())) {
      why = "she did not ask for it";
    } else {
      int tier = contender(seat.worker(), seat.vacancy()).tier();
      if (plan.openTiers().contains(tier)) {
        return true;
      }
      why = "her tier, " + tier + ", is not open there";
    }
    report(
        Kind.INELIGIBLE,
        seat.worker(),
        seat.vacancy(),
        "worker \"%s\" has a seat at \"%s\", but %s".formatted(seat.worker(), seat.vacancy(), why));
    return false;
  }

  /** By vacancy, everyone who would rather be there than where she is. */
  private Map<String, List<Contender>> passedOver(Map<String, String> vacancyOf) {
    Map<String, List<Contender>> passedOver = new HashMap<>();
    for (Worker worker : workers.values()) {
      for (String vacancy : worker.preferences()) {
        if (vacancy.equals(vacancyOf.get(worker.id()))) {
          break;
        }
        passedOver
            .computeIfAbsent(vacancy, any -> new ArrayList<>())
            .add(contender(worker.id(), vacancy));
      }
    }
    return passedOver;
  }

  private Contender contender(String worker, String vacancy) {
    Candidacy candidacy = candidacies.getOrDefault(worker, Map.of()).get(vacancy);
    Worker who = workers.get(worker);
    if (candidacy == null || who == null) {
      throw new IllegalStateException("worker " + worker + " has no candidacy at " + vacancy);
    }
    return new Contender(
        worker, candidacy.tier(), Set.copyOf(who.traits()), candidacy.merit(), draws);
  }

  private void report(Kind kind, String worker, String vacancy, String inWords) {
    violations.add(new Violation(kind, worker, vacancy, inWords));
  }
}
