package id.tenguyun.benchmarks.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * The rival from operations research: fill as many seats as possible, and among all ways to do so
 * the one with the most merit, as a min-cost flow (OR-Tools). Outsiders pass a node that holds the
 * cap; floors inside it and traits are left out, which only makes the flow's task easier.
 */
final class FlowMatching {
  private final MeritClassProblem problem;
  private final EligiblePairs pairs;
  private final List<int[]> arcs = new ArrayList<>();
  private long solveNanos;

  FlowMatching(MeritClassProblem problem, EligiblePairs pairs) {
    this.problem = problem;
    this.pairs = pairs;
    Loader.loadNativeLibraries();
  }

  /** CPU and wall are alike here: the solver has one thread. Without building the graph. */
  long solveNanos() {
    return solveNanos;
  }

  List<Assignment> match() {
    int vacancies = pairs.openings.size();
    int firstVacancy = pairs.workers;
    int firstOutside = firstVacancy + vacancies;
    int source = firstOutside + vacancies;
    int sink = source + 1;
    MinCostFlow flow = new MinCostFlow();
    for (int w = 0; w < pairs.workers; w++) {
      flow.addArcWithCapacityAndUnitCost(source, w, 1, 0);
    }
    int skipped = pairs.workers;
    for (int v = 0; v < vacancies; v++) {
      SeatPlan plan = pairs.openings.get(v).plan();
      flow.addArcWithCapacityAndUnitCost(firstVacancy + v, sink, plan.openings(), 0);
      flow.addArcWithCapacityAndUnitCost(firstOutside + v, firstVacancy + v, plan.outsiderCap(), 0);
      skipped += 2;
    }
    for (int w = 0; w < pairs.workers; w++) {
      addPairs(flow, w, firstVacancy, firstOutside);
    }
    flow.setNodeSupply(source, Math.min(pairs.workers, seats()));
    flow.setNodeSupply(sink, -Math.min(pairs.workers, seats()));
    long start = System.nanoTime();
    MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
    solveNanos = System.nanoTime() - start;
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("the flow solver ended with " + status);
    }
    return taken(flow, skipped);
  }

  private int seats() {
    return pairs.openings.stream().mapToInt(o -> o.plan().openings()).sum();
  }

  private void addPairs(MinCostFlow flow, int w, int firstVacancy, int firstOutside) {
    for (int c = pairs.credentialStart(w); c < pairs.credentialEnd[w]; c++) {
      int cost = 10_000 - pairs.credentialMerit[c];
      for (int v : pairs.near(pairs.credentialClass[c], w)) {
        int tier = pairs.tier(w, v);
        if (pairs.openings.get(v).plan().openTiers().contains(tier)) {
          flow.addArcWithCapacityAndUnitCost(
              w, tier == 5 ? firstOutside + v : firstVacancy + v, 1, cost);
          arcs.add(new int[] {w, v});
        }
      }
      for (int v : pairs.far[pairs.credentialClass[c]]) {
        if (pairs.vacancyDistrict[v] / 10_000 != pairs.district[w] / 10_000) {
          flow.addArcWithCapacityAndUnitCost(w, firstOutside + v, 1, cost);
          arcs.add(new int[] {w, v});
        }
      }
    }
  }

  private List<Assignment> taken(MinCostFlow flow, int skipped) {
    List<Assignment> taken = new ArrayList<>();
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (flow.getFlow(skipped + arc) > 0) {
        taken.add(
            new Assignment(
                problem.worker(arcs.get(arc)[0]).id(),
                pairs.openings.get(arcs.get(arc)[1]).plan().vacancy(),
                new Slot.Open()));
      }
    }
    return taken;
  }
}
