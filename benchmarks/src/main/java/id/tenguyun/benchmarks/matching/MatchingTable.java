package id.tenguyun.benchmarks.matching;

import com.sun.management.ThreadMXBean;
import id.tenguyun.matching.Applicant;
import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.IncrementalRound;
import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingOptions;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.audit.Auditor;
import id.tenguyun.matching.audit.Violation;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Prints the matching engine's figures: CPU time of this thread, so that a busy machine disturbs
 * them less, the median of several runs, every ratio from one run.
 */
public final class MatchingTable {
  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int RUNS = 7;

  private MatchingTable() {}

  /**
   * Runs it.
   *
   * @param arguments any of {@code nation}, {@code newcomers} (part of {@code nation}), {@code
   *     memory}, {@code audit}, {@code flow}; none for all
   */
  public static void main(String[] arguments) {
    List<String> parts =
        arguments.length == 0 ? List.of("nation", "flow", "audit") : List.of(arguments);
    OUT.printf(
        "JDK %s, %d processors, %d MiB heap%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    if (!parts.equals(List.of("flow"))) {
      nation(parts);
    }
    if (parts.contains("flow")) {
      flow(NationSpec.REGION);
      for (double share : new double[] {1, 0.75, 0.5, 0.25, 0}) {
        fill("sealed " + share, NationSpec.REGION.sealed(share));
      }
      for (int times : new int[] {1, 3, 4}) {
        fill("strict, " + times + " x seats", NationSpec.REGION.strict().openings(times));
      }
    }
  }

  private static void nation(List<String> parts) {
    NationGenerator generator = new NationGenerator(NationSpec.NATION);
    MeritClassProblem problem = generator.generate();
    OUT.printf("%s%n", NationSpec.NATION);
    if (parts.contains("nation") || parts.contains("memory")) {
      memory(problem);
    }
    if (parts.contains("nation")) {
      match(problem);
    }
    if (parts.contains("nation") || parts.contains("newcomers")) {
      incremental(problem, generator);
    }
    if (parts.contains("audit")) {
      audit(problem);
    }
  }

  /** What the heap loses when the finished round is let go. */
  private static void memory(MeritClassProblem problem) {
    MatchingResult[] kept = {MatchingEngine.match(problem)};
    long with = usedBytes();
    kept[0] = null;
    long bytes = with - usedBytes();
    OUT.printf(
        "engine state                   %8.1f bytes a worker%n",
        (double) bytes / problem.workerCount());
  }

  private static void match(MeritClassProblem problem) {
    MatchingResult result = MatchingEngine.match(problem);
    double match = medianMillis(() -> MatchingEngine.match(problem));
    OUT.printf("index build + round            %,8.0f ms CPU%n", match);
    EligiblePairs pairs = new EligiblePairs(problem);
    int[] cutoffs = pairs.cutoffs(result);
    double read = medianMillis(() -> pairs.readEveryPair(cutoffs));
    OUT.printf(
        "reading %,d pairs once     %,8.0f ms CPU; the round takes %.2f times that%n",
        pairs.pairs(), read, match / read);
    OUT.printf("placed                         %,8d%n", result.assignments().size());
    naive(problem, pairs, match);
  }

  private static void naive(MeritClassProblem problem, EligiblePairs pairs, double match) {
    NaiveMatching naive = new NaiveMatching(problem, pairs);
    long start = THREADS.getCurrentThreadCpuTime();
    int naivelyPlaced = naive.match().size();
    double naiveMillis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    OUT.printf(
        "naive, vacancy by vacancy      %,8.0f ms CPU, %.1f times the round; placed %,d%n",
        naiveMillis, naiveMillis / match, naivelyPlaced);
  }

  private static void incremental(MeritClassProblem problem, NationGenerator generator) {
    IncrementalRound round = IncrementalRound.start(problem, MatchingOptions.DEFAULT);
    double[] millis = new double[30];
    for (int i = 0; i < 2 * millis.length; i++) { // the first half warms up
      List<Applicant> newcomers = new ArrayList<>();
      for (int n = 0; n < 1_000; n++) {
        newcomers.add(generator.applicant());
      }
      long start = THREADS.getCurrentThreadCpuTime();
      round.addWorkers(newcomers);
      millis[i % millis.length] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    OUT.printf(
        "+1,000 workers                 %8.2f ms CPU (median of %d; best %.2f, worst %.2f)%n",
        millis[millis.length / 2], millis.length, millis[0], millis[millis.length - 1]);
  }

  private static void audit(MeritClassProblem problem) {
    MatchingResult result = MatchingEngine.match(problem);
    long start = THREADS.getCurrentThreadCpuTime();
    List<Violation> found = Auditor.audit(problem, result);
    OUT.printf(
        "audit                          %8.1f s CPU, %d violations%n",
        (THREADS.getCurrentThreadCpuTime() - start) / 1e9, found.size());
  }

  private static void flow(NationSpec spec) {
    MeritClassProblem problem = new NationGenerator(spec).generate();
    OUT.printf("%s%n", spec);
    double match = medianMillis(() -> MatchingEngine.match(problem));
    MatchingResult result = MatchingEngine.match(problem);
    EligiblePairs pairs = new EligiblePairs(problem);
    FlowMatching flow = new FlowMatching(problem, pairs);
    long start = THREADS.getCurrentThreadCpuTime();
    List<Assignment> flowed = flow.match();
    double flowMillis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    double seats = spec.openings();
    OUT.printf("index build + round            %,8.0f ms CPU%n", match);
    OUT.printf(
        "min-cost flow, %,d arcs   %,8.0f ms CPU, of it %,.0f ms (wall) solving: %.0f times the"
            + " round%n",
        pairs.pairs(), flowMillis, flow.solveNanos() / 1e6, flowMillis / match);
    OUT.printf(
        "seats filled                   engine %.2f %%, flow %.2f %%%n",
        100 * result.assignments().size() / seats, 100 * flowed.size() / seats);
    audits(problem, pairs, result, flowed);
  }

  /** How many seats the engine and the flow fill, under more or less sealing. */
  private static void fill(String rule, NationSpec spec) {
    MeritClassProblem problem = new NationGenerator(spec).generate();
    EligiblePairs pairs = new EligiblePairs(problem);
    double engine = 100.0 * MatchingEngine.match(problem).assignments().size() / spec.openings();
    double flow = 100.0 * new FlowMatching(problem, pairs).match().size() / spec.openings();
    OUT.printf(
        "fill, %-14s           engine %.2f %%, flow %.2f %%: %.2f points; %,d pairs%n",
        rule, engine, flow, flow - engine, pairs.pairs());
  }

  private static void audits(
      MeritClassProblem problem,
      EligiblePairs pairs,
      MatchingResult result,
      List<Assignment> flowed) {
    count("engine", Auditor.audit(problem, result));
    count("flow", Auditor.audit(problem, flowed));
    count("naive", Auditor.audit(problem, new NaiveMatching(problem, pairs).match()));
  }

  private static void count(String whose, List<Violation> violations) {
    Map<Violation.Kind, Integer> byKind = new TreeMap<>();
    violations.forEach(violation -> byKind.merge(violation.kind(), 1, Integer::sum));
    OUT.printf("auditor on %-20s %s%n", whose, byKind);
  }

  private static double medianMillis(Supplier<?> work) {
    double[] millis = new double[RUNS];
    for (int i = 0; i < 2 * RUNS; i++) { // the first half warms up
      long start = THREADS.getCurrentThreadCpuTime();
      Object kept = work.get();
      millis[i % RUNS] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      if (kept == null) {
        throw new IllegalStateException("no result");
      }
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }

  private static long usedBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
