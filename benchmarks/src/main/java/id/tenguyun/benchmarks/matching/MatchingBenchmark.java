package id.tenguyun.benchmarks.matching;

import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.MeritClassProblem;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The round against its baselines at a tenth of a nation, by wall clock. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchingBenchmark {
  private MeritClassProblem problem = new NationGenerator(NationSpec.REGION).generate();
  private EligiblePairs pairs = new EligiblePairs(problem);
  private int[] cutoffs = {};

  /** Makes the lists and cut-offs that the baselines read. */
  @Setup
  public void prepare() {
    cutoffs = pairs.cutoffs(MatchingEngine.match(problem));
  }

  /** Index build and round. */
  @Benchmark
  public MatchingResult indexAndRound() {
    return MatchingEngine.match(problem);
  }

  /** Every eligible pair's cut-off, read once. */
  @Benchmark
  public long readEveryPair() {
    return pairs.readEveryPair(cutoffs);
  }

  /** Vacancy by vacancy. */
  @Benchmark
  public int naive() {
    return new NaiveMatching(problem, pairs).match().size();
  }
}
