package id.tenguyun.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Section 7: of the seats that would take her, a worker gets the one that she wants most. */
class WorkersChoiceTest {

  private static final String RING = "65.01.04.2001";

  private final World world =
      World.withPolicy(text -> text.replace("windowSeats: FLOOR", "windowSeats: ALL"));

  @Test
  void withoutAWordFromHerTheHigherWageIsMeant() {
    UUID worker = world.welder(RING, 80);
    world.publish(world.vacancy("V1").wage("5000000.00"));
    world.publish(world.vacancy("V2").wage("6000000.00"));
    world.passHours(2);

    assertThat(world.nominated("V2")).containsExactly(worker);
  }

  @Test
  void herOwnRankingComesBeforeTheWage() {
    UUID worker = world.welder(RING, 80);
    world.publish(world.vacancy("V1").wage("5000000.00"));
    world.publish(world.vacancy("V2").wage("6000000.00"));
    ranks(worker, "V1", "V2");
    world.passHours(2);

    assertThat(world.nominated("V1")).containsExactly(worker);
  }

  @Test
  void atEqualWagesTheNearerWorkplaceIsMeant() {
    UUID worker = world.welder("65.71.04.1001", 80);
    world.publish(world.vacancy("A-FAR").wage("6000000.00"));
    world.publish(world.vacancy("Z-NEAR").atTheMill().wage("6000000.00"));
    world.passHours(24 * 8);

    assertThat(world.nominated("Z-NEAR")).first().isEqualTo(worker);
  }

  @Test
  void theBetterWorkerTakesTheSeatThatBothWantAndTheOtherGetsHerNextBest() {
    UUID better = world.welder(RING, 90);
    UUID other = world.welder(RING, 60);
    world.publish(world.vacancy("V1"));
    world.publish(world.vacancy("V2"));
    ranks(better, "V1", "V2");
    ranks(other, "V1", "V2");
    world.passHours(2);

    assertThat(world.nominated("V1")).containsExactly(better);
    assertThat(world.nominated("V2")).containsExactly(other);
  }

  private void ranks(UUID worker, String... vacancies) {
    world.accept(
        new PreferencesStated(
            "S-" + worker,
            worker,
            "65",
            "BLK-TARAKAN",
            List.of(vacancies),
            null,
            List.of(),
            List.of()),
        "blk-tarakan");
  }
}
