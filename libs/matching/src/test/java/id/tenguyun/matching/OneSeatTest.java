package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One seat, and the smallest differences that decide who gets it. */
class OneSeatTest {
  private static final String WORKPLACE = "65.01.05.2003";
  private static final LocalDate RESIDENT_BY = LocalDate.of(2025, 7, 1);

  @Test
  void whoMovedInOnTheLastDayIsLocalAndADayLaterNot() {
    for (int tier = 1; tier <= 4; tier++) {
      String home =
          List.of(WORKPLACE, "65.01.05.2004", "65.01.06.2001", "65.71.01.1001").get(tier - 1);
      assertThat(taken(tier, worker("w", home, RESIDENT_BY))).as("tier %d", tier).isEqualTo("w");
      assertThat(taken(tier, worker("w", home, RESIDENT_BY.plusDays(1))))
          .as("tier %d, a day late", tier)
          .isNull();
    }
  }

  /**
   * SHA-256 of the byte 65 and these two ids agrees in its first 49 bits (found by trying 45
   * million ids): 478fcee2da33d3… and 478fcee2da33d2…
   */
  @Test
  void drawsThatAgreeInTheirFirst49BitsAreComparedToTheEnd() {
    Applicant higher = worker("worker-27054698", WORKPLACE, RESIDENT_BY);
    Applicant lower = worker("worker-30668052", WORKPLACE, RESIDENT_BY);
    assertThat(taken(1, higher, lower)).isEqualTo(lower.id());
    assertThat(taken(1, lower, higher)).isEqualTo(lower.id());
  }

  private static Applicant worker(String id, String home, LocalDate since) {
    return new Applicant(id, home, Residence.since(since), Set.of(), Map.of("WELDER", 7_000));
  }

  /** Who gets the one seat of a vacancy that is open to this tier alone. */
  private static String taken(int tier, Applicant... workers) {
    var problem = MatchingProblem.byMeritClass(new byte[] {65});
    problem.vacancy(
        new Opening(
            SeatPlan.of("V", 1, List.of(0, 0, 0, 0), Map.of(), 0, Set.of(tier)),
            "WELDER",
            WORKPLACE,
            Set.of(WORKPLACE),
            RESIDENT_BY,
            4_000_000));
    List.of(workers).forEach(problem::worker);
    Map<String, String> assignments = MatchingEngine.match(problem.build()).assignments();
    return assignments.isEmpty() ? null : assignments.keySet().iterator().next();
  }
}
