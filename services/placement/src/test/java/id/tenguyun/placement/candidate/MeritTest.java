package id.tenguyun.placement.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.candidate.Merit.MeritClass;
import id.tenguyun.placement.candidate.Merit.Part;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.policy.MeritWeights;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Section 4: competence and nothing else. */
class MeritTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final MeritClass WELDERS =
      new MeritClass(
          World.WELDING,
          List.of(),
          3,
          new MeritWeights(4_000, 2_000, 1_500, 300, 1_500, 36, 1_000));

  private final World world = World.kaltara();

  private Merit merit(UUID worker) {
    return Merit.of(world.state.workers().get(worker), WELDERS, world.state.catalogue(), TODAY);
  }

  @Test
  void scoreUnitsAndLevelAddUp() {
    assertThat(merit(world.welder("65.01.04.2001", 80)).total()).isEqualTo(3_200 + 2_000 + 1_500);
  }

  @Test
  void whereSheLivesDoesNotMatter() {
    assertThat(merit(world.welder("65.01.04.2001", 80)))
        .isEqualTo(merit(world.welder("64.71.01.1001", 80)));
  }

  @Test
  void eachLevelAboveTheMinimumTakesAFixedStepOff() {
    UUID worker = world.welder("65.01.04.2001", 80);
    world.accept(
        new CertificateIssued(
            world.now(),
            "C-HIGH",
            worker,
            "65",
            "BLK-TARAKAN",
            "G-X",
            "LSP-KALTARA-01",
            World.WELDING,
            5,
            World.WELDING_UNITS,
            100,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2028, 1, 1)),
        "certification");

    assertThat(merit(worker).total()).isEqualTo(4_000 + 2_000 + 900);
  }

  @Test
  void whatIsNotKnownCountsNothingAndShows() {
    assertThat(merit(world.welder("65.01.04.2001", 80)).parts())
        .contains(
            new Part("experience", 0, 1_500, false), new Part("siteLicences", 0, 1_000, false));
  }

  @Test
  void monthsPlacedCountUpToThirtySix() {
    UUID worker = world.welder("65.01.04.2001", 80);
    Worker known = world.state.workers().get(worker);
    world.state.workers().put(known.withExperience(12));
    assertThat(merit(worker).total()).isEqualTo(6_700 + 500);
    world.state.workers().put(known.withExperience(48));
    assertThat(merit(worker).total()).isEqualTo(6_700 + 1_500);
  }
}
