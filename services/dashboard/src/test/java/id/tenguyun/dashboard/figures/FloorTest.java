package id.tenguyun.dashboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten seats, of which eight are kept for people of the province. */
class FloorTest {

  @Test
  void isOpenWhileThereIsRoom() {
    assertThat(floor(3, 0, 1)).isEqualTo(FloorState.OPEN);
    assertThat(floor(0, 0, 0)).isEqualTo(FloorState.OPEN);
  }

  @Test
  void isAtRiskWhenOneMoreOutsiderWouldBreakIt() {
    assertThat(floor(3, 0, 2)).isEqualTo(FloorState.AT_RISK);
  }

  @Test
  void isBrokenWhenSoManyOutsidersHoldSeatsThatItCannotBeMet() {
    assertThat(floor(3, 0, 3)).isEqualTo(FloorState.IN_BREACH);
  }

  @Test
  void isMetByPeopleOfNearerTiersAsWell() {
    assertThat(floor(2, 6, 2)).isEqualTo(FloorState.MET);
  }

  @Test
  void thatKeepsEverySeatIsNotAtRiskBeforeAnyoneCame() {
    SeatCount nobody = new SeatCount(10, 0, List.of(0, 0, 0, 0, 0));
    assertThat(Floor.of(PriorityTier.PROVINCE, 10, nobody).state()).isEqualTo(FloorState.OPEN);
  }

  @Test
  void nearerThanTheProvinceIsPassedOnWhereTooFewWereFound() {
    SeatCount seats = new SeatCount(10, 0, List.of(1, 0, 0, 8, 0));
    assertThat(Floor.of(PriorityTier.RING_1, 3, seats).state()).isEqualTo(FloorState.PASSED_ON);
  }

  private static FloorState floor(int ring1, int province, int national) {
    SeatCount seats = new SeatCount(10, 0, List.of(ring1, 0, 0, province, national));
    return Floor.of(PriorityTier.PROVINCE, 8, seats).state();
  }
}
