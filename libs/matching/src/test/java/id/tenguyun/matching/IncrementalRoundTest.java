package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IncrementalRoundTest {

  @Test
  void goingOnGivesWhatAFullRunGives() {
    long seed = 12;
    Random random = new Random(seed);
    RandomNations nations = new RandomNations(seed, 14, 7);
    for (int i = 0; i < Share.of(1_500); i++) {
      RandomNations.Parts nation = nations.next();
      int early = random.nextInt(nation.applicants().size() + 1);
      Set<String> withdrawn = new HashSet<>();
      nation.openings().forEach(o -> addSometimes(random, withdrawn, o.plan().vacancy()));
      var first =
          new RandomNations.Parts(
              nation.seed(), nation.openings(), nation.applicants().subList(0, early));

      IncrementalRound round = IncrementalRound.start(first.build(), MatchingOptions.DEFAULT);
      boolean workersFirst = random.nextBoolean();
      if (workersFirst) {
        round.addWorkers(nation.applicants().subList(early, nation.applicants().size()));
      }
      round.withdrawVacancies(withdrawn);
      if (!workersFirst) {
        round.addWorkers(nation.applicants().subList(early, nation.applicants().size()));
      }

      MatchingResult full = MatchingEngine.match(without(nation, withdrawn).build());
      assertThat(round.result().assignments())
          .as("problem %d of seed %d", i, seed)
          .isEqualTo(full.assignments());
      assertThat(round.result().seats())
          .as("seats of problem %d", i)
          .containsExactlyInAnyOrderElementsOf(full.seats());
      for (Opening opening : nation.openings()) {
        String vacancy = opening.plan().vacancy();
        if (!withdrawn.contains(vacancy)) {
          assertThat(round.result().cutoffs(vacancy)).isEqualTo(full.cutoffs(vacancy));
        }
      }
    }
  }

  @Test
  void aWorkerWhoIsThereAlreadyIsRefusedAndNothingChanges() {
    RandomNations.Parts nation = new RandomNations(5, 6, 3).next();
    IncrementalRound round = IncrementalRound.start(nation.build(), MatchingOptions.DEFAULT);
    String digest = round.result().digest();

    assertThatThrownBy(() -> round.addWorkers(List.of(nation.applicants().getFirst())))
        .isInstanceOf(InvalidProblemException.class)
        .hasMessageContaining("\"" + nation.applicants().getFirst().id() + "\" is there already");

    assertThat(round.result().digest()).isEqualTo(digest);
  }

  @Test
  void oneWhoComesTwiceIsRefusedWithAllWhoComeWithHer() {
    RandomNations.Parts nation = new RandomNations(5, 6, 3).next();
    List<Applicant> all = nation.applicants();
    var first = new RandomNations.Parts(nation.seed(), nation.openings(), all.subList(0, 1));
    IncrementalRound round = IncrementalRound.start(first.build(), MatchingOptions.DEFAULT);
    List<Applicant> twice = new ArrayList<>(all.subList(1, all.size()));
    twice.add(twice.getFirst());

    assertThatThrownBy(() -> round.addWorkers(twice))
        .isInstanceOf(InvalidProblemException.class)
        .hasMessageContaining("\"" + twice.getFirst().id() + "\" is there twice");

    round.addWorkers(all.subList(1, all.size()));
    assertThat(round.result().digest()).isEqualTo(MatchingEngine.match(nation.build()).digest());
  }

  @Test
  void anUnknownVacancyCannotBeWithdrawn() {
    RandomNations.Parts nation = new RandomNations(5, 6, 3).next();
    IncrementalRound round = IncrementalRound.start(nation.build(), MatchingOptions.DEFAULT);

    assertThatThrownBy(() -> round.withdrawVacancies(List.of("VAC-0")))
        .hasMessage("the problem has no vacancy \"VAC-0\"");
  }

  private static void addSometimes(Random random, Set<String> some, String item) {
    if (random.nextInt(4) == 0) {
      some.add(item);
    }
  }

  private static RandomNations.Parts without(RandomNations.Parts nation, Set<String> withdrawn) {
    return new RandomNations.Parts(
        nation.seed(),
        nation.openings().stream()
            .filter(opening -> !withdrawn.contains(opening.plan().vacancy()))
            .toList(),
        nation.applicants().stream().map(worker -> without(worker, withdrawn)).toList());
  }

  private static Applicant without(Applicant worker, Set<String> withdrawn) {
    Preferences preferences = worker.preferences();
    return worker
        .withPreferences(
            new Preferences(
                preferences.ranked().stream().filter(v -> !withdrawn.contains(v)).toList(),
                preferences.thenOthers()))
        .without(
            worker.excluded().stream()
                .filter(v -> !withdrawn.contains(v))
                .collect(Collectors.toSet()));
  }
}
