package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.Floor;
import id.tenguyun.dashboard.figures.FloorState;
import id.tenguyun.dashboard.figures.SeatCount;
import id.tenguyun.dashboard.page.TierBar.Marker;
import id.tenguyun.dashboard.page.TierBar.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierBarTest {

  @Test
  void laysTiersEndToEndAndMarksTheFloor() {
    TierBar bar =
        TierBar.of(
            new SeatCount(8, 1, List.of(2, 0, 1, 0, 1)),
            List.of(new Floor(PriorityTier.PROVINCE, 6, 3, FloorState.OPEN)));

    assertThat(bar.segments())
        .containsExactly(
            new Segment("RING_1", "0%", "25%", 2),
            new Segment("REGENCY", "25%", "12.5%", 1),
            new Segment("NATIONAL", "37.5%", "12.5%", 1),
            new Segment("AWAITING", "50%", "12.5%", 1));
    assertThat(bar.markers())
        .containsExactly(new Marker(PriorityTier.PROVINCE, "75%", FloorState.OPEN));
  }

  @Test
  void neverRunsOverItsEndWhileAVacancyIsStillOnItsWay() {
    TierBar bar = TierBar.of(new SeatCount(0, 1, List.of(3, 0, 0, 0, 0)), List.of());

    assertThat(bar.segments()).last().isEqualTo(new Segment("AWAITING", "75%", "25%", 1));
  }

  @Test
  void roundsAShareDownSoThatItNeverLooksBetterThanItIs() {
    assertThat(Share.percent(799, 1000)).isEqualTo(79);
    assertThat(Share.percent(0, 0)).isZero();
  }
}
