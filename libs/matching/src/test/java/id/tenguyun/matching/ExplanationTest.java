package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void cutoffsAloneTellWhomAVacancyWouldTake() {
    RandomProblems problems = new RandomProblems(17, 9, 4);
    for (int i = 0; i < 1_000; i++) {
      CandidacyProblem problem = problems.next().build();
      ReferenceRound rules = new ReferenceRound(problem);
      MatchingResult result = MatchingEngine.match(problem);
      for (Candidacy candidacy : problem.candidacies()) {
        assertThat(taken(problem, result, candidacy))
            .as("problem %d, %s", i, candidacy)
            .isEqualTo(wouldBeTaken(problem, rules, result, candidacy));
      }
    }
  }

  private static boolean taken(
      CandidacyProblem problem, MatchingResult result, Candidacy candidacy) {
    Worker worker =
        problem.workers().stream()
            .filter(w -> w.id().equals(candidacy.worker()))
            .findFirst()
            .orElseThrow();
    Verdict verdict =
        new Explanation(result.cutoffs(candidacy.vacancy()))
            .verdict(candidacy.tier(), worker.traits(), candidacy.merit(), null);
    return switch (verdict) {
      case Verdict.Taken taken -> true;
      case Verdict.TakenAtAnyMerit taken -> true;
      case Verdict.MeritTooLow low -> false;
      case Verdict.LostTheDraw lost -> false;
      case Verdict.NobodyTaken nobody -> false;
    };
  }

  private static boolean wouldBeTaken(
      CandidacyProblem problem, ReferenceRound rules, MatchingResult result, Candidacy candidacy) {
    SeatPlan plan =
        problem.vacancies().stream()
            .filter(p -> p.vacancy().equals(candidacy.vacancy()))
            .findFirst()
            .orElseThrow();
    Set<String> pool = new HashSet<>();
    result.seats(candidacy.vacancy()).forEach(seat -> pool.add(seat.worker()));
    pool.add(candidacy.worker());
    return rules.choose(plan, pool).contains(candidacy.worker());
  }

  @Test
  void saysWhatWouldHaveChangedIt() {
    CandidacyProblem problem =
        MatchingProblem.builder()
            .vacancy(SeatPlan.of("v", 2, List.of(0, 0, 1, 2), Map.of(), 0))
            .worker("near", List.of("v"))
            .worker("far", List.of("v"))
            .worker("other", List.of("v"))
            .candidacy("near", "v", 3, 5_000)
            .candidacy("far", "v", 4, 7_400)
            .candidacy("other", "v", 4, 6_100)
            .build();
    Explanation explanation = new Explanation(MatchingEngine.match(problem).cutoffs("v"));

    assertThat(explanation.verdict(4, List.of(), BigDecimal.valueOf(6_100), null).inWords())
        .isEqualTo(
            "tier 4, merit 6100; the last seat open to you went at 7400. You were short by 1300."
                + " In tier 3 it would have been enough.");
    assertThat(explanation.verdict(5, List.of(), BigDecimal.valueOf(9_900), null).inWords())
        .isEqualTo("tier 5: nobody of this tier can be taken now, whatever her merit; tier 1 can.");
  }

  @Test
  void saysWhichTraitWouldHaveBeenEnough() {
    CandidacyProblem problem =
        MatchingProblem.builder()
            .vacancy(SeatPlan.of("v", 2, List.of(0, 0, 0, 0), Map.of("S", 1, "T", 0), 0))
            .worker("best", List.of("v"))
            .worker("kept", Set.of("S"), List.of("v"))
            .worker("other", List.of("v"))
            .candidacy("best", "v", 4, 7_400)
            .candidacy("kept", "v", 4, 5_000)
            .candidacy("other", "v", 4, 6_100)
            .build();
    Explanation explanation = new Explanation(MatchingEngine.match(problem).cutoffs("v"));

    assertThat(explanation.verdict(4, List.of(), BigDecimal.valueOf(6_100), null).inWords())
        .isEqualTo(
            "tier 4, merit 6100; the last seat open to you went at 7400. You were short by 1300."
                + " With a seat kept for S it would have been enough.");
  }

  @Test
  void anEqualMeritIsDecidedByTheDraw() {
    byte[] seed = {6, 5};
    CandidacyProblem problem =
        MatchingProblem.builder()
            .lottery(seed)
            .vacancy(SeatPlan.of("v", 1, List.of(0, 0, 0, 0), Map.of(), 0))
            .worker("a", List.of("v"))
            .worker("b", List.of("v"))
            .candidacy("a", "v", 4, 5_000)
            .candidacy("b", "v", 4, 5_000)
            .build();
    Lottery lottery = new Lottery(seed);
    String winner = lottery.drawHex("a").compareTo(lottery.drawHex("b")) < 0 ? "a" : "b";
    String loser = winner.equals("a") ? "b" : "a";

    MatchingResult result = MatchingEngine.match(problem);

    assertThat(result.assignments()).containsExactly(Map.entry(winner, "v"));
    Explanation explanation = new Explanation(result.cutoffs("v"));
    assertThat(explanation.verdict(4, List.of(), BigDecimal.valueOf(5_000), lottery.drawHex(loser)))
        .isInstanceOf(Verdict.LostTheDraw.class);
    assertThat(
            explanation.verdict(4, List.of(), BigDecimal.valueOf(5_000), lottery.drawHex(winner)))
        .isInstanceOf(Verdict.Taken.class);
  }
}
