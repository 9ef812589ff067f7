package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StabilityTest {

  @Test
  void isTheBestOfAllStableMatchingsForEveryWorker() {
    RandomProblems problems = new RandomProblems(29, 5, 4, 1);
    int several = 0;
    for (int i = 0; i < Share.of(1_500); i++) {
      CandidacyProblem problem = problems.next().build();
      List<Map<String, String>> stable = allStable(problem);
      Map<String, String> found = MatchingEngine.match(problem).assignments();
      assertThat(stable).as("problem %d", i).contains(found);
      for (Map<String, String> other : stable) {
        for (Worker worker : problem.workers()) {
          assertThat(place(worker, found))
              .as("problem %d: worker %s", i, worker.id())
              .isLessThanOrEqualTo(place(worker, other));
        }
      }
      several += stable.size() > 1 ? 1 : 0;
    }
    assertThat(several)
        .as("problems with several stable matchings")
        .isGreaterThan(Share.of(1_500) / 300);
  }

  @Test
  void noMisreportPays() {
    Random random = new Random(31);
    RandomProblems problems = new RandomProblems(31, 7, 4);
    for (int i = 0; i < Share.of(2_500); i++) {
      RandomProblems.Parts parts = problems.next();
      Map<String, String> honest = MatchingEngine.match(parts.build()).assignments();
      int liar = random.nextInt(parts.workers().size());
      Worker worker = parts.workers().get(liar);
      for (List<String> lie : orderedSubsets(worker.preferences())) {
        List<Worker> workers = new ArrayList<>(parts.workers());
        workers.set(liar, new Worker(worker.id(), worker.traits(), lie));
        var told = new RandomProblems.Parts(parts.plans(), workers, parts.candidacies());
        Map<String, String> outcome = MatchingEngine.match(told.build()).assignments();
        assertThat(place(worker, outcome))
            .as("problem %d: worker %s says %s", i, worker, lie)
            .isGreaterThanOrEqualTo(place(worker, honest));
      }
    }
  }

  /** How far down her list she gets; past its end without a seat. */
  private static int place(Worker worker, Map<String, String> assignments) {
    int place = worker.preferences().indexOf(assignments.getOrDefault(worker.id(), ""));
    return place < 0 ? worker.preferences().size() : place;
  }

  private static List<List<String>> orderedSubsets(List<String> items) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    for (String first : items) {
      List<String> others = new ArrayList<>(items);
      others.remove(first);
      for (List<String> rest : orderedSubsets(others)) {
        List<String> longer = new ArrayList<>();
        longer.add(first);
        longer.addAll(rest);
        all.add(longer);
      }
    }
    return all;
  }

  private static List<Map<String, String>> allStable(CandidacyProblem problem) {
    List<Map<String, String>> stable = new ArrayList<>();
    enumerate(problem, new ReferenceRound(problem), 0, new TreeMap<>(), stable);
    return stable;
  }

  private static void enumerate(
      CandidacyProblem problem,
      ReferenceRound rules,
      int next,
      TreeMap<String, String> soFar,
      List<Map<String, String>> stable) {
    if (next == problem.workers().size()) {
      if (isStable(problem, rules, soFar)) {
        stable.add(new TreeMap<>(soFar));
      }
      return;
    }
    Worker worker = problem.workers().get(next);
    enumerate(problem, rules, next + 1, soFar, stable);
    for (String vacancy : worker.preferences()) {
      soFar.put(worker.id(), vacancy);
      enumerate(problem, rules, next + 1, soFar, stable);
      soFar.remove(worker.id());
    }
  }

  /** Every vacancy, asked about those it has and those who would rather be there, keeps its own. */
  private static boolean isStable(
      CandidacyProblem problem, ReferenceRound rules, Map<String, String> matching) {
    for (SeatPlan plan : problem.vacancies()) {
      Set<String> held = new HashSet<>();
      Set<String> pool = new HashSet<>();
      for (Worker worker : problem.workers()) {
        int here = worker.preferences().indexOf(plan.vacancy());
        if (here >= 0 && here == place(worker, matching)) {
          held.add(worker.id());
        }
        if (here >= 0 && here <= place(worker, matching)) {
          pool.add(worker.id());
        }
      }
      if (!rules.choose(plan, pool).equals(held)) {
        return false;
      }
    }
    return true;
  }
}
