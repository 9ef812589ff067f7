package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoicesProblemTest {

  @Test
  void isMatchedAsTheSameProblemWrittenOut() {
    long seed = 67;
    RandomNations nations = new RandomNations(seed, 20, 8);
    Random random = new Random(seed);
    int passedOver = 0;
    for (int i = 0; i < 1_000; i++) {
      CandidacyProblem writtenOut = WrittenOut.of(nations.next().build());
      Walked walked = new Walked(writtenOut, random);
      MatchingResult result =
          MatchingEngine.match(
              walked.problem(), MatchingOptions.DEFAULT.withAssertions(AssertionLevel.EVERY_STEP));
      MatchingResult plain = MatchingEngine.match(writtenOut);
      assertThat(result.assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(plain.assignments());
      assertThat(result.seats()).as("seats of %d", i).isEqualTo(plain.seats());
      assertThat(result.cutoffs()).as("cut-offs of %d", i).isEqualTo(plain.cutoffs());
      assertThat(result.digest()).isEqualTo(plain.digest());
      passedOver += walked.passedOver;
    }
    assertThat(passedOver).as("candidacies that were out of reach").isGreaterThan(1_000);
  }

  @Test
  void idsAreUnique() {
    SeatPlan plan = SeatPlan.of("V", 1, List.of(0, 0, 0, 0), Map.of(), 1);
    var worker = new ChoicesProblem.Seeker("W", List.of());

    assertThatThrownBy(
            () -> new ChoicesProblem(List.of(plan, plan), List.of(), () -> null, new byte[1]))
        .isInstanceOf(InvalidProblemException.class)
        .hasMessageContaining("\"V\" is there twice");
    assertThatThrownBy(() ->
            new ChoicesProblem(List.of(plan), List.of(worker, worker), () -> null, new byte[1]))
        .isInstanceOf(InvalidProblemException.class)
        .hasMessageContaining("\"W\" is there twice");
  }

  /** Walks written lists, in another order of workers and vacancies, passing over what is lost. */
  private static final class Walked implements Choices {
    private final CandidacyProblem source;
    private final List<Worker> workers;
    private final List<SeatPlan> plans;
    private final Map<String, Integer> plansById = new HashMap<>();
    private final Map<String, Candidacy> candidacies = new HashMap<>();
    private final int[] next;
    private final Random random;
    private Candidacy found;
    int passedOver;

    Walked(CandidacyProblem source, Random random) {
      this.source = source;
      this.random = random;
      this.workers = new ArrayList<>(source.workers());
      this.plans = new ArrayList<>(source.vacancies());
      Collections.shuffle(workers, random);
      Collections.shuffle(plans, random);
      plans.forEach(plan -> plansById.put(plan.vacancy(), plansById.size()));
      source.candidacies().forEach(c -> candidacies.put(c.worker() + "@" + c.vacancy(), c));
      this.next = new int[workers.size()];
    }

    ChoicesProblem problem() {
      return new ChoicesProblem(
          plans,
          workers.stream().map(w -> new ChoicesProblem.Seeker(w.id(), w.traits())).toList(),
          () -> this,
          source.lotterySeed());
    }

    @Override
    public boolean next(int worker, Reach reach) {
      List<String> order = workers.get(worker).preferences();
      while (next[worker] < order.size()) {
        String vacancy = order.get(next[worker]++);
        found = candidacies.get(workers.get(worker).id() + "@" + vacancy);
        boolean outOfReach =
            workers.get(worker).traits().isEmpty() && random.nextBoolean()
                ? merit() < reach.leastMerit(plansById.get(vacancy), tier())
                : !reach.mayTake(worker, plansById.get(vacancy), tier(), merit());
        if (!outOfReach || random.nextInt(4) == 0) {
          return true;
        }
        passedOver++;
      }
      return false;
    }

    @Override
    public int vacancy() {
      return plansById.get(found.vacancy());
    }

    @Override
    public int tier() {
      return found.tier();
    }

    @Override
    public int merit() {
      return found.merit().intValueExact();
    }

    @Override
    public int tier(int worker, int vacancy) {
      return candidacy(worker, vacancy).tier();
    }

    @Override
    public int merit(int worker, int vacancy) {
      return candidacy(worker, vacancy).merit().intValueExact();
    }

    private Candidacy candidacy(int worker, int vacancy) {
      return candidacies.get(workers.get(worker).id() + "@" + plans.get(vacancy).vacancy());
    }
  }
}
