package id.tenguyun.dashboard.recount;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Seats, floors, days and the funnel, counted from all facts of a log, each figure in a loop of its
 * own over the last word on each nomination and vacancy.
 */
public final class SeatRecount {

  private final List<Fact> facts;

  /** Over all facts; those of one partition in order. */
  public SeatRecount(Collection<? extends Fact> facts) {
    this.facts = List.copyOf(facts);
  }

  /** The last outcome of each nomination that was neither refused nor is over. */
  private Map<String, Fact.Outcome> holding() {
    Map<String, Fact.Outcome> last = new HashMap<>();
    facts.forEach(fact -> {
      if (fact instanceof Fact.Outcome outcome) {
        last.put(outcome.nomination().nominationId(), outcome);
      }
    });
    last.values()
        .removeIf(outcome ->
            outcome instanceof Fact.NominationRejected
                || outcome instanceof Fact.NominationDeclined
                || outcome instanceof Fact.NominationLapsed
                || outcome instanceof Fact.PlacementClosed);
    return last;
  }

  private static boolean filled(Fact.Outcome last) {
    return last instanceof Fact.PlacementConfirmed || last instanceof Fact.PlacementStarted;
  }

  private static boolean in(Nomination nomination, String project, SkillClass skillClass) {
    return nomination.projectId().equals(project) && nomination.skillClass() == skillClass;
  }

  /** Seats filled, one number for each tier. */
  public List<Integer> filledByTier(String project, SkillClass skillClass) {
    Integer[] seats = {0, 0, 0, 0, 0};
    for (Fact.Outcome last : holding().values()) {
      if (filled(last) && in(last.nomination(), project, skillClass)) {
        seats[last.nomination().tier().ordinal()]++;
      }
    }
    return List.of(seats);
  }

  /** Seats whose nominee or employer has not answered. */
  public long awaiting(String project, SkillClass skillClass) {
    return holding().values().stream()
        .filter(last -> !filled(last) && in(last.nomination(), project, skillClass))
        .count();
  }

  private Map<String, Fact.VacancyAccepted> accepted() {
    Map<String, Fact.VacancyAccepted> last = new LinkedHashMap<>();
    facts.forEach(fact -> {
      if (fact instanceof Fact.VacancyAccepted v) {
        last.put(v.employerId() + "/" + v.vacancyId(), v);
      } else if (fact instanceof Fact.SeatsReplanned v) {
        last.computeIfPresent(
            v.employerId() + "/" + v.vacancyId(), (_, known) -> known.withFloors(v.floors()));
      }
    });
    return last;
  }

  private Set<String> closed() {
    Set<String> closed = new HashSet<>();
    facts.forEach(fact -> {
      if (fact instanceof Fact.VacancyExpired v) {
        closed.add(v.employerId() + "/" + v.vacancyId());
      } else if (fact instanceof Fact.VacancyWithdrawnConfirmed v) {
        closed.add(v.employerId() + "/" + v.vacancyId());
      }
    });
    return closed;
  }

  private List<Fact.Outcome> holders(String vacancy) {
    return holding().values().stream()
        .filter(last -> {
          Nomination n = last.nomination();
          return (n.employerId() + "/" + n.vacancyId()).equals(vacancy);
        })
        .toList();
  }

  /** The denominator. */
  public int openings(String project, SkillClass skillClass) {
    int openings = 0;
    for (var entry : accepted().entrySet()) {
      Fact.VacancyAccepted v = entry.getValue();
      if (v.projectId().equals(project) && v.terms().skillClass() == skillClass) {
        int all = v.terms().openings();
        openings +=
            closed().contains(entry.getKey()) ? Math.min(all, holders(entry.getKey()).size()) : all;
      }
    }
    return openings;
  }

  /** The denominator of all projects together. */
  public int openingsInAll() {
    int openings = 0;
    for (var entry : accepted().entrySet()) {
      int all = entry.getValue().terms().openings();
      openings +=
          closed().contains(entry.getKey()) ? Math.min(all, holders(entry.getKey()).size()) : all;
    }
    return openings;
  }

  /** Seats kept for the tier and those nearer. */
  public int floor(String project, SkillClass skillClass, PriorityTier tier) {
    int seats = 0;
    for (var entry : accepted().entrySet()) {
      Fact.VacancyAccepted v = entry.getValue();
      if (v.projectId().equals(project) && v.terms().skillClass() == skillClass) {
        int floor = v.floors().get(tier.ordinal());
        long within =
            holders(entry.getKey()).stream()
                .filter(last -> filled(last) && last.nomination().tier().compareTo(tier) <= 0)
                .count();
        seats += closed().contains(entry.getKey()) ? (int) Math.min(floor, within) : floor;
      }
    }
    return seats;
  }

  /** Confirmations by day in WITA, one number for each tier. */
  public Map<LocalDate, List<Integer>> confirmedByDay() {
    Map<String, Fact.PlacementConfirmed> each = new HashMap<>();
    facts.forEach(fact -> {
      if (fact instanceof Fact.PlacementConfirmed confirmed) {
        each.put(confirmed.nomination().nominationId(), confirmed);
      }
    });
    Map<LocalDate, List<Integer>> days = new TreeMap<>();
    for (Fact.PlacementConfirmed confirmed : each.values()) {
      LocalDate day = LocalDate.ofInstant(confirmed.at(), ZoneId.of("Asia/Makassar"));
      List<Integer> byTier =
          days.computeIfAbsent(day, _ -> new ArrayList<>(List.of(0, 0, 0, 0, 0)));
      int tier = confirmed.nomination().tier().ordinal();
      byTier.set(tier, byTier.get(tier) + 1);
    }
    return days;
  }
}
