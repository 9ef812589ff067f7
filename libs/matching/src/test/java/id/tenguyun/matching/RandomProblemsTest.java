package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.matching.audit.Auditor;
import org.junit.jupiter.api.Test;

class RandomProblemsTest {
  private static final MatchingOptions CHECKED =
      MatchingOptions.DEFAULT.withAssertions(AssertionLevel.EVERY_STEP);

  @Test
  void everyRandomProblemIsMatchedAsByBruteForce() {
    long seed = 20_260_701;
    RandomProblems problems = new RandomProblems(seed, 7, 4);
    for (int i = 0; i < Share.of(20_000); i++) {
      CandidacyProblem problem = problems.next().build();
      MatchingResult result = MatchingEngine.match(problem, CHECKED);
      assertThat(result.assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(new ReferenceRound(problem).match());
    }
  }

  @Test
  void eightTraitsAreMatchedAsByBruteForce() {
    long seed = 88;
    RandomProblems problems = new RandomProblems(seed, 7, 3).withTraits(7, 8);
    for (int i = 0; i < Share.of(1_000); i++) {
      CandidacyProblem problem = problems.next().build();
      MatchingResult result = MatchingEngine.match(problem, CHECKED);
      assertThat(result.assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(new ReferenceRound(problem).match());
      assertThat(Auditor.audit(problem, result)).as("problem %d of seed %d", i, seed).isEmpty();
    }
  }

  @Test
  void theAuditorFindsNothing() {
    long seed = 7;
    RandomProblems problems = new RandomProblems(seed, 12, 5);
    for (int i = 0; i < Share.of(3_000); i++) {
      CandidacyProblem problem = problems.next().build();
      assertThat(Auditor.audit(problem, MatchingEngine.match(problem)))
          .as("problem %d of seed %d", i, seed)
          .isEmpty();
    }
  }
}
