package id.tenguyun.placement.gap;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.FigureEvent.SkillGapFound;
import id.tenguyun.placement.message.GapCount;
import id.tenguyun.placement.message.GapReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Section 9: what training centres should teach next. */
class SkillGapTest {

  private static final String RING = "65.01.04.2001";
  private final World world = World.kaltara();

  @Test
  void openSeatsThatNoLocalCouldTakeSayWhy() {
    UUID untrained = new UUID(9, 1);
    world.accept(training(untrained, List.of()), "training");
    UUID nearly = new UUID(9, 2);
    world.accept(training(nearly, World.WELDING_UNITS.subList(0, 3)), "training");
    UUID lapsed = new UUID(9, 3);
    world.accept(training(lapsed, World.WELDING_UNITS), "training");
    world.certify(lapsed, "C-9", 80, LocalDate.of(2026, 8, 1));
    world.publish(world.vacancy("V1").openings(2));

    world.passHours(24 * 7);
    world.publish(world.vacancy("V2").openings(1)); // the day changes
    world.passHours(24);

    SkillGapFound gap = world.last(SkillGapFound.class);
    assertThat(gap.regencyCode()).isEqualTo("65.01");
    assertThat(gap.schemeCode()).isEqualTo(World.WELDING);
    assertThat(gap.openSeats()).isEqualTo(2);
    assertThat(gap.gaps())
        .containsExactly(
            new GapCount(GapReason.NO_CERTIFICATE, null, 2, 1),
            new GapCount(GapReason.EXPIRED, null, 2, 1),
            new GapCount(GapReason.MISSING_UNIT, "LAS-4", 2, 1));
  }

  private TrainingCompleted training(UUID id, List<String> units) {
    return new TrainingCompleted(
        world.now(),
        id,
        "65",
        "BLK-TARAKAN",
        "G-" + id,
        "LAS",
        World.WELDING,
        3,
        units,
        LocalDate.of(2026, 5, 1),
        RING,
        LocalDate.of(2020, 1, 1),
        null,
        List.of());
  }
}
