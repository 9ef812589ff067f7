package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules by brute force, for tiny problems: every way to seat a pool is tried, and deferred
 * acceptance keeps everyone who ever proposed and chooses from all of them anew.
 */
final class ReferenceRound {
  private final CandidacyProblem problem;
  private final Map<String, Map<String, Candidacy>> candidacies = new HashMap<>();
  private final Map<String, Worker> workers = new TreeMap<>();

  ReferenceRound(CandidacyProblem problem) {
    this.problem = problem;
    problem.workers().forEach(worker -> workers.put(worker.id(), worker));
    for (Candidacy candidacy : problem.candidacies()) {
      candidacies
          .computeIfAbsent(candidacy.vacancy(), any -> new HashMap<>())
          .put(candidacy.worker(), candidacy);
    }
  }

  Map<String, String> match() {
    Map<String, Set<String>> proposers = new TreeMap<>();
    Map<String, Integer> next = new HashMap<>();
    boolean moved = true;
    Map<String, Set<String>> held = new TreeMap<>();
    while (moved) {
      moved = false;
      Set<String> seated = new HashSet<>();
      held.values().forEach(seated::addAll);
      for (Worker worker : workers.values()) {
        int at = next.getOrDefault(worker.id(), 0);
        if (!seated.contains(worker.id()) && at < worker.preferences().size()) {
          proposers
              .computeIfAbsent(worker.preferences().get(at), any -> new HashSet<>())
              .add(worker.id());
          next.put(worker.id(), at + 1);
          moved = true;
        }
      }
      for (SeatPlan plan : problem.vacancies()) {
        held.put(plan.vacancy(), choose(plan, proposers.getOrDefault(plan.vacancy(), Set.of())));
      }
    }
    Map<String, String> assignments = new TreeMap<>();
    held.forEach((vacancy, taken) -> taken.forEach(worker -> assignments.put(worker, vacancy)));
    return assignments;
  }

  /** Section 6 to the letter. */
  Set<String> choose(SeatPlan plan, Set<String> everybody) {
    Map<String, Candidacy> here = candidacies.getOrDefault(plan.vacancy(), Map.of());
    List<Candidacy> pool = new ArrayList<>();
    everybody.stream()
        .map(here::get)
        .filter(candidacy -> plan.openTiers().contains(candidacy.tier()))
        .sorted(bestFirst())
        .forEach(pool::add);
    List<Candidacy> outsiders = pool.stream().filter(c -> c.tier() == 5).toList();
    pool.removeAll(outsiders.stream().skip(plan.outsiderCap()).toList());
    List<String> slots = slots(plan, pool);
    List<Candidacy> taken = new ArrayList<>();
    for (Candidacy candidacy : pool) {
      List<Candidacy> with = new ArrayList<>(taken);
      with.add(candidacy);
      if (mostSeated(with, slots) > mostSeated(taken, slots)) {
        taken = with;
      }
    }
    for (Candidacy candidacy : pool) {
      if (!taken.contains(candidacy) && taken.size() < plan.openings()) {
        taken.add(candidacy);
      }
    }
    Set<String> names = new HashSet<>();
    taken.forEach(candidacy -> names.add(candidacy.worker()));
    return names;
  }

  private Comparator<Candidacy> bestFirst() {
    Comparator<Candidacy> byMerit = Comparator.comparing(Candidacy::merit).reversed();
    byte[] seed = problem.lotterySeed();
    return seed == null
        ? byMerit
        : byMerit.thenComparing(candidacy -> new Lottery(seed).drawHex(candidacy.worker()));
  }

  private static List<String> slots(SeatPlan plan, List<Candidacy> pool) {
    List<String> slots = new ArrayList<>();
    int before = 0;
    for (int k = 1; k <= 4; k++) {
      int tier = k;
      int nearby = (int) pool.stream().filter(candidacy -> candidacy.tier() <= tier).count();
      int upTo = Math.max(before, Math.min(plan.floor(k), nearby));
      for (int i = before; i < upTo; i++) {
        slots.add("FLOOR_" + k);
      }
      before = upTo;
    }
    plan.traitSeats()
        .forEach((code, seats) -> {
          for (int i = 0; i < seats && slots.size() < plan.openings(); i++) {
            slots.add("TRAIT:" + code);
          }
        });
    return slots;
  }

  /** The most of them that can sit in slots they fit, by trying everything. */
  private int mostSeated(List<Candidacy> people, List<String> slots) {
    if (people.isEmpty()) {
      return 0;
    }
    Candidacy first = people.getFirst();
    List<Candidacy> rest = people.subList(1, people.size());
    int most = mostSeated(rest, slots);
    Set<String> tried = new HashSet<>();
    for (int i = 0; i < slots.size(); i++) {
      if (fits(first, slots.get(i)) && tried.add(slots.get(i))) {
        List<String> left = new ArrayList<>(slots);
        left.remove(i);
        most = Math.max(most, 1 + mostSeated(rest, left));
      }
    }
    return most;
  }

  private boolean fits(Candidacy candidacy, String slot) {
    if (candidacy.tier() == 5) {
      return false;
    }
    return slot.startsWith("FLOOR_")
        ? candidacy.tier() <= Integer.parseInt(slot.substring(6))
        : workers.get(candidacy.worker()).traits().contains(slot.substring(6));
  }
}
