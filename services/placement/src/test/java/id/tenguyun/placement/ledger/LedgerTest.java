package id.tenguyun.placement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.policy.FloorShares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5: floors are cumulative over the vacancies of a ledger. */
class LedgerTest {

  private static final FloorShares EIGHTY = shares("0", "0", "0", "0.8");

  private static FloorShares shares(String... values) {
    return new FloorShares(
        new BigDecimal(values[0]),
        new BigDecimal(values[1]),
        new BigDecimal(values[2]),
        new BigDecimal(values[3]));
  }

  private static Entry open(int order, int openings, List<Integer> floors) {
    return new Entry("V" + order, order, openings, floors, true, 0, List.of(0, 0, 0, 0));
  }

  private static List<List<Integer>> accept(FloorShares shares, int... openings) {
    List<Entry> entries = new ArrayList<>();
    List<List<Integer>> floors = new ArrayList<>();
    for (int q : openings) {
      List<Integer> r = new Ledger(shares, entries).floorsFor(q);
      floors.add(r);
      entries.add(open(entries.size() + 1, q, r));
    }
    return floors;
  }

  @Test
  void tenVacanciesOfOneSeatAtEightyPercentKeepEightLocalSeats() {
    int local = accept(EIGHTY, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).stream().mapToInt(r -> r.get(3)).sum();

    assertThat(local).isEqualTo(8);
  }

  @Test
  void theRunningMaximumGoesOutwardsAndIsWhatCounts() {
    FloorShares shares = shares("0.2", "0.2", "0.5", "0.8");

    assertThat(accept(shares, 1, 1, 1, 1))
        .containsExactly(
            List.of(1, 1, 1, 1), List.of(0, 0, 0, 1), List.of(0, 0, 1, 1), List.of(0, 0, 0, 1));
  }

  @Test
  void whatLeavesWithAnExitIsPlannedAgainOverUnheldSeatsInOrder() {
    List<List<Integer>> floors = accept(EIGHTY, 1, 1, 1, 1, 1);
    assertThat(floors.get(4).get(3)).isZero();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("V1", 1, 1, floors.getFirst(), false, 0, List.of(0, 0, 0, 0)));
    for (int i = 2; i <= 5; i++) {
      entries.add(open(i, 1, floors.get(i - 1)));
    }

    Ledger balanced = new Ledger(EIGHTY, entries).balanced();

    assertThat(balanced.openings()).isEqualTo(4);
    assertThat(balanced.entries().get(4).floors()).containsExactly(0, 0, 0, 1);
  }

  @Test
  void aDeficitFindsNoRoomInSeatsThatAreHeld() {
    Entry gone = new Entry("V1", 1, 4, List.of(0, 0, 0, 4), false, 0, List.of(0, 0, 0, 0));
    Entry outsider = new Entry("V2", 2, 1, List.of(0, 0, 0, 0), true, 1, List.of(0, 0, 0, 0));

    Ledger balanced = new Ledger(EIGHTY, List.of(gone, outsider)).balanced();

    assertThat(balanced.entries().get(1).floors()).containsExactly(0, 0, 0, 0);
    assertThat(balanced.floorsFor(1)).containsExactly(0, 0, 0, 1);
  }

  @Test
  void onExitHeldFloorSeatsStay() {
    Entry half = new Entry("V1", 1, 10, List.of(2, 2, 5, 8), false, 4, List.of(1, 1, 3, 4));

    assertThat(half.countedOpenings()).isEqualTo(4);
    assertThat(
            List.of(
                half.countedFloor(0),
                half.countedFloor(1),
                half.countedFloor(2),
                half.countedFloor(3)))
        .containsExactly(1, 1, 3, 4);
  }
}
