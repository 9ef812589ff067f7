package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Section 11 after every step of hundreds of small markets, through the real intake step and the
 * real topology, by referees that share no code with the engine. {@code -Dplacement.seeds=5000}
 * draws more of them; {@code -Dplacement.firstSeed=N -Dplacement.seeds=1} runs one again.
 */
class PlacementSimulationTest {

  private static final int SEEDS = Integer.getInteger("placement.seeds", 240);
  private static final long FIRST = Long.getLong("placement.firstSeed", 1);
  private static final int STEPS = 220;

  /** So many that chance leaves none out; fewer seeds prove less, and are for looking at one. */
  private static final int SEEDS_FOR_EVERYTHING = 100;

  /** Kafka lists its settings at every start and reports every death; here are thousands. */
  @BeforeAll
  static void quiet() {
    for (String chatter : List.of("org.apache.kafka", "io.confluent")) {
      ((Logger) LoggerFactory.getLogger(chatter)).setLevel(Level.OFF);
    }
  }

  @Test
  void whatMustAlwaysHoldDoes() {
    Counters counters = new Counters();
    LongStream.range(FIRST, FIRST + SEEDS)
        .parallel()
        .mapToObj(PlacementSimulationTest::played)
        .forEach(counters::add);
    System.out.println(counters.table("%d markets from seed %d".formatted(SEEDS, FIRST)));
    if (SEEDS >= SEEDS_FOR_EVERYTHING) {
      assertThat(Occurrences.missingFrom(counters)).as("what never occurred").isEmpty();
    }
  }

  private static Counters played(long seed) {
    Simulation simulation = new Simulation(seed);
    try (Stage stage = simulation.stage()) {
      simulation.run(STEPS);
      simulation.end();
      assertThat(stage.service.replay()).as("the inbox decided again").isEmpty();
      return stage.counted();
    } catch (Throwable failure) {
      throw new AssertionError(
          "Again with -Dplacement.firstSeed=%d -Dplacement.seeds=1".formatted(seed), failure);
    }
  }
}
