package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.matching.audit.Auditor;
import org.junit.jupiter.api.Test;

class MeritClassProblemTest {

  @Test
  void isMatchedAsTheSameProblemWrittenOut() {
    long seed = 65;
    RandomNations nations = new RandomNations(seed, 12, 7);
    for (int i = 0; i < Share.of(2_000); i++) {
      MeritClassProblem nation = nations.next().build();
      MatchingResult result =
          MatchingEngine.match(
              nation, MatchingOptions.DEFAULT.withAssertions(AssertionLevel.EVERY_STEP));
      CandidacyProblem writtenOut = WrittenOut.of(nation);
      assertThat(result.assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(new ReferenceRound(writtenOut).match());
      MatchingResult plain = MatchingEngine.match(writtenOut);
      assertThat(result.seats()).as("seats of %d", i).isEqualTo(plain.seats());
      assertThat(result.cutoffs()).as("cut-offs of %d", i).isEqualTo(plain.cutoffs());
      assertThat(result.digest()).isEqualTo(plain.digest());
      assertThat(Auditor.audit(nation, result)).as("audit of %d", i).isEmpty();
    }
  }

  @Test
  void upToEightTraitsAreMatchedAsTheSameProblemWrittenOut() {
    long seed = 68;
    for (int i = 0; i < Share.of(200); i++) {
      int traits = 3 + i % 6;
      MeritClassProblem nation =
          new RandomNations(seed + i, 14, 5).withTraits(traits).next().build();
      MatchingResult result = MatchingEngine.match(nation);
      CandidacyProblem writtenOut = WrittenOut.of(nation);
      assertThat(result.assignments())
          .as("seed %d, %d traits", seed + i, traits)
          .isEqualTo(new ReferenceRound(writtenOut).match());
      assertThat(result.cutoffs()).isEqualTo(MatchingEngine.match(writtenOut).cutoffs());
      assertThat(Auditor.audit(nation, result)).as("audit of seed %d", seed + i).isEmpty();
    }
  }

  @Test
  void aLongListOfExclusionsIsMatchedAsWrittenOut() {
    long seed = 67;
    RandomNations nations = new RandomNations(seed, 60, 120);
    for (int i = 0; i < Share.of(100); i++) {
      MeritClassProblem nation = nations.next().build();
      MatchingResult result = MatchingEngine.match(nation);
      assertThat(result.assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(MatchingEngine.match(WrittenOut.of(nation)).assignments());
      assertThat(Auditor.audit(nation, result)).as("audit of %d", i).isEmpty();
    }
  }

  /** Long enough lists of vacancies open to outsiders that whole blocks of them are skipped. */
  @Test
  void longListsAreMatchedAsTheSameProblemWrittenOut() {
    long seed = 66;
    RandomNations nations = new RandomNations(seed, 250, 160);
    for (int i = 0; i < Share.of(60); i++) {
      MeritClassProblem nation = nations.next().build();
      assertThat(MatchingEngine.match(nation).assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(MatchingEngine.match(WrittenOut.of(nation)).assignments());
    }
  }
}
