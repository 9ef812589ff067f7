package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderOfInputTest {

  @Test
  void shufflingAProblemChangesNothing() {
    Random random = new Random(3);
    RandomProblems problems = new RandomProblems(3, 10, 5);
    for (int i = 0; i < 1_000; i++) {
      RandomProblems.Parts parts = problems.next();
      MatchingResult one = MatchingEngine.match(parts.build());
      MatchingResult other = MatchingEngine.match(parts.shuffled(random).build());
      assertThat(other.seats()).as("problem %d", i).isEqualTo(one.seats());
      assertThat(other.cutoffs()).as("problem %d", i).isEqualTo(one.cutoffs());
      assertThat(other.digest()).isEqualTo(one.digest());
    }
  }

  @Test
  void shufflingANationOrUsingMoreThreadsChangesNothing() {
    Random random = new Random(4);
    RandomNations nations = new RandomNations(4, 30, 10);
    for (int i = 0; i < 300; i++) {
      RandomNations.Parts nation = nations.next();
      List<Opening> openings = new ArrayList<>(nation.openings());
      List<Applicant> applicants = new ArrayList<>(nation.applicants());
      Collections.shuffle(openings, random);
      Collections.shuffle(applicants, random);
      var shuffled = new RandomNations.Parts(nation.seed(), openings, applicants);

      MatchingResult one = MatchingEngine.match(nation.build());
      MatchingResult other =
          MatchingEngine.match(shuffled.build(), MatchingOptions.DEFAULT.withThreads(3));

      assertThat(other.seats()).as("nation %d", i).isEqualTo(one.seats());
      assertThat(other.cutoffs()).as("nation %d", i).isEqualTo(one.cutoffs());
    }
  }
}
