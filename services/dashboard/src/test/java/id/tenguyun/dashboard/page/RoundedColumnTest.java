package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No small group can be told from the others and the total. */
class RoundedColumnTest {

  @Test
  void roundsDownToFivesAndHidesFewer() {
    assertThat(RoundedColumn.of(List.of(0, 4, 27, 131)))
        .extracting(RoundedCount::toString)
        .containsExactly("<5", "<5", "25+", "130+");
  }

  @Test
  void roundsMoreCoarselyWhereTheTotalWouldTell() {
    // 6 in all and "5+" would leave 0 or 1 for the other
    assertThat(RoundedColumn.of(List.of(5, 1)))
        .extracting(RoundedCount::toString)
        .containsExactly("<10", "<10");
  }

  @Test
  void leavesSeveralSizesOfEverySmallGroupPossible() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Integer> counts = new ArrayList<>();
      for (int i = random.nextInt(2, 4); i > 0; i--) {
        counts.add(random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(7));
      }
      List<RoundedCount> rounded = RoundedColumn.of(counts);
      int total = counts.stream().mapToInt(Integer::intValue).sum();
      for (int i = 0; i < counts.size(); i++) {
        int count = counts.get(i);
        assertThat(count).isBetween(rounded.get(i).atLeast(), rounded.get(i).atMost());
        if (count < 5 && total >= 5) {
          assertThat(possible(rounded, i, total))
              .as("seed %d: group %d of %s shown as %s", seed, i, counts, rounded)
              .isGreaterThanOrEqualTo(RoundedColumn.STILL_POSSIBLE);
        }
      }
    }
  }

  /** By trying every size: how many of them some sizes of the others bring to the total. */
  private static int possible(List<RoundedCount> rounded, int group, int total) {
    int possible = 0;
    for (int n = rounded.get(group).atLeast(); n <= rounded.get(group).atMost(); n++) {
      if (reaches(rounded, group, 0, total - n)) {
        possible++;
      }
    }
    return possible;
  }

  private static boolean reaches(List<RoundedCount> rounded, int without, int at, int left) {
    if (at == rounded.size()) {
      return left == 0;
    }
    if (at == without) {
      return reaches(rounded, without, at + 1, left);
    }
    for (int n = rounded.get(at).atLeast(); n <= rounded.get(at).atMost() && n <= left; n++) {
      if (reaches(rounded, without, at + 1, left - n)) {
        return true;
      }
    }
    return false;
  }
}
