package id.tenguyun.benchmarks.matching;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.Opening;
import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How an office does it by hand: vacancy by vacancy, the best paid first, sort the eligible who are
 * still free by merit and take the first, outsiders up to the cap. Knows no floors and no traits.
 */
final class NaiveMatching {
  private final MeritClassProblem problem;
  private final EligiblePairs pairs;
  private final int[][] members;

  NaiveMatching(MeritClassProblem problem, EligiblePairs pairs) {
    this.problem = problem;
    this.pairs = pairs;
    int[] sizes = new int[pairs.classes()];
    for (int meritClass : pairs.credentialClass) {
      sizes[meritClass]++;
    }
    this.members = new int[pairs.classes()][];
    Arrays.setAll(members, c -> new int[sizes[c]]);
    for (int w = 0; w < pairs.workers; w++) {
      for (int c = pairs.credentialStart(w); c < pairs.credentialEnd[w]; c++) {
        int meritClass = pairs.credentialClass[c];
        members[meritClass][--sizes[meritClass]] = c;
      }
    }
  }

  List<Assignment> match() {
    Integer[] order = new Integer[pairs.openings.size()];
    Arrays.setAll(order, v -> v);
    Arrays.sort(
        order,
        (a, b) ->
            Long.compare(pairs.openings.get(b).monthlyWage(), pairs.openings.get(a).monthlyWage()));
    int[] classOf = new int[order.length];
    int[] owners = owners();
    Arrays.fill(classOf, -1);
    for (int c = 0; c < pairs.far.length; c++) {
      mark(classOf, pairs.far[c], c);
    }
    for (int list = 0; list < pairs.near.length; list++) {
      mark(classOf, pairs.near[list], list / 100);
    }
    boolean[] busy = new boolean[pairs.workers];
    List<Assignment> taken = new ArrayList<>();
    for (int v : order) {
      fill(v, members[classOf[v]], owners, busy, taken);
    }
    return taken;
  }

  private static void mark(int[] classOf, int[] vacancies, int meritClass) {
    for (int v : vacancies) {
      classOf[v] = meritClass;
    }
  }

  private int[] owners() {
    int[] owners = new int[pairs.credentialClass.length];
    for (int w = 0; w < pairs.workers; w++) {
      Arrays.fill(owners, pairs.credentialStart(w), pairs.credentialEnd[w], w);
    }
    return owners;
  }

  private void fill(
      int v, int[] credentials, int[] owners, boolean[] busy, List<Assignment> taken) {
    Opening opening = pairs.openings.get(v);
    SeatPlan plan = opening.plan();
    long[] eligible = new long[credentials.length];
    int size = 0;
    for (int c : credentials) {
      int worker = owners[c];
      if (!busy[worker] && plan.openTiers().contains(pairs.tier(worker, v))) {
        eligible[size++] = (long) -pairs.credentialMerit[c] << 32 | worker;
      }
    }
    Arrays.sort(eligible, 0, size);
    int seats = plan.openings();
    int outsiders = plan.outsiderCap();
    for (int i = 0; i < size && seats > 0; i++) {
      int worker = (int) eligible[i];
      boolean outsider = pairs.tier(worker, v) == 5;
      if (!outsider || outsiders-- > 0) {
        busy[worker] = true;
        seats--;
        taken.add(new Assignment(problem.worker(worker).id(), plan.vacancy(), new Slot.Open()));
      }
    }
  }
}
