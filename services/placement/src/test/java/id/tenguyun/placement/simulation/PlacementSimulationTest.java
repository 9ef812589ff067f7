package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.placement.message.PlacementEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Section 11 after every step of hundreds of small markets, by a referee that shares no code with
 * the engine. {@code -Dplacement.seeds=5000} draws more of them.
 */
class PlacementSimulationTest {

  private static final int SEEDS = Integer.getInteger("placement.seeds", 150);
  private static final long FIRST = Long.getLong("placement.firstSeed", 1);

  @Test
  void whatMustAlwaysHoldDoes() {
    int rounds = 0;
    int nominations = 0;
    int envy = 0;
    int marks = 0;
    int thaws = 0;
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Simulation simulation = new Simulation(seed, true);
      try {
        simulation.run(220);
      } catch (Throwable failure) {
        throw new AssertionError("With -Dplacement.firstSeed=" + seed, failure);
      }
      rounds += simulation.referee().rounds.rounds;
      nominations += simulation.referee().rounds.nominations;
      envy += simulation.referee().stability.passedOver;
      marks += simulation.referee().life.marks;
      thaws += simulation.referee().freeze.thaws;
    }
    System.out.printf(
        "%d markets: %d rounds, %d nominations, %d passed over and checked, %d retention marks, %d thaws%n",
        SEEDS, rounds, nominations, envy, marks, thaws);
    assertThat(nominations).isGreaterThan(SEEDS);
    assertThat(envy).isGreaterThan(SEEDS);
    assertThat(marks).isGreaterThan(SEEDS);
    assertThat(thaws).isPositive();
  }

  @Test
  void theSameInboxGivesTheSameEventsWithAndWithoutRestarts() {
    for (long seed = FIRST; seed < FIRST + Math.max(1, SEEDS / 20); seed++) {
      assertThat(events(seed)).as("seed %d", seed).isEqualTo(events(seed));
    }
  }

  private static List<PlacementEvent> events(long seed) {
    Simulation simulation = new Simulation(seed, true);
    simulation.run(220);
    return simulation.world().log.stream().map(Outcome::event).toList();
  }
}
