package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.feed.FeedEntry;
import id.tenguyun.dashboard.feed.Portrait;
import id.tenguyun.dashboard.page.ToldDistricts.District;
import id.tenguyun.dashboard.page.ToldPathway.Everyone;
import id.tenguyun.dashboard.views.DistrictFigures;
import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.PathStage;
import id.tenguyun.dashboard.views.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody who puts together everything that is told of groups and of everyone, and takes one from
 * the other, still does not know how many there are in a group of fewer than five. Pages, CSV, SVG
 * and JSON of both languages are all made of what is tried here.
 */
class SmallGroupsTest {

  private static final int SEEDS = 400;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void groupsOfThePathwayCannotBeToldFromTheTotals(int seed) {
    List<GroupPathway> groups = groups(new Random(seed));
    List<ToldPathway> told = ToldPathway.of(groups);

    for (PathStage stage : PathStage.values()) {
      List<Integer> counts = groups.stream().map(g -> g.pathway().people(stage)).toList();
      int total = counts.stream().mapToInt(Integer::intValue).sum();
      Optional<Integer> everyone = RoundedCount.told(total);
      assertThat(Everyone.of(sum(groups)).people(stage)).isEqualTo(everyone);
      List<RoundedCount> ranges = told.stream().map(group -> group.people(stage)).toList();
      if (total > 0) { // where nobody came so far, nobody did in any group
        everyone.ifPresent(known -> nothingSmallIsNarrowed(counts, ranges, known));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aMedianIsToldOfFivePeopleOrMoreAlone(int seed) {
    List<GroupPathway> groups = groups(new Random(seed));
    List<ToldPathway> told = ToldPathway.of(groups);

    for (int i = 0; i < groups.size(); i++) {
      Pathway pathway = groups.get(i).pathway();
      told.get(i)
          .medianDays()
          .keySet()
          .forEach(stage -> {
            assertThat(pathway.steps(stage)).isGreaterThanOrEqualTo(5);
            assertThat(pathway.people(stage)).isGreaterThanOrEqualTo(5);
          });
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void homesCannotBeToldFromTheirTotalOrFromBeingListed(int seed) {
    Random random = new Random(seed);
    List<DistrictFigures> districts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      int residents = few(random);
      int openings = random.nextInt(4) == 0 ? 10 : 0;
      if (residents + openings > 0) { // as the views have it
        districts.add(new DistrictFigures("65.01.%02d".formatted(i), residents, 0, openings));
      }
    }

    List<District> told = ToldDistricts.of(districts);

    for (District district : told) {
      boolean forItsHomes = district.workers() + district.openings() == 0;
      assertThat(forItsHomes && district.residents().small()).isFalse();
    }
    // whoever knows all placed people in the province still does not know one small district
    int total = districts.stream().mapToInt(DistrictFigures::residents).sum();
    int base =
        told.stream()
            .mapToInt(d -> d.residents().atMost() - d.residents().atLeast() + 1)
            .max()
            .orElse(5);
    List<Integer> counts = new ArrayList<>();
    List<RoundedCount> ranges = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      String code = "65.01.%02d".formatted(i);
      counts.add(
          districts.stream()
              .filter(d -> d.code().equals(code))
              .mapToInt(DistrictFigures::residents)
              .sum());
      ranges.add(
          told.stream()
              .filter(d -> d.code().equals(code))
              .map(District::residents)
              .findFirst()
              .orElse(RoundedCount.of(0, base)));
    }
    RoundedCount.told(total)
        .filter(known -> known > 0)
        .ifPresent(known -> nothingSmallIsNarrowed(counts, ranges, known));
  }

  /**
   * Everything that is told of one person at one moment: her line, the decision that it leads to,
   * and the seats by tier that move with it. Whoever puts it together still has five people before
   * her.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nobodyIsOneOfFewerThanFiveByHerLineItsDecisionAndTheSeatsByTier(int seed) {
    Crowd crowd = new Crowd(seed);

    for (Fact.Outcome outcome : crowd.outcomes()) {
      FeedEntry line = crowd.line(outcome);
      List<PriorityTier> tiers = crowd.tiersToldWith(outcome, line);
      long possible = crowd.possible(line, tiers);
      if (!line.portrait().equals(nothing(line))) {
        assertThat(possible)
            .as("seed %d: %s told as %s with %s", seed, outcome, line.portrait(), tiers)
            .isGreaterThanOrEqualTo(5);
      }
    }
  }

  /** What is said where nothing can be said. */
  private static Portrait nothing(FeedEntry line) {
    String place = line.portrait().place();
    return new Portrait(place.length() > 2 ? "65" : place, Optional.empty(), false);
  }

  private static void nothingSmallIsNarrowed(
      List<Integer> counts, List<RoundedCount> ranges, int total) {
    int least = ranges.stream().mapToInt(RoundedCount::atLeast).sum();
    int most = ranges.stream().mapToInt(RoundedCount::atMost).sum();
    for (int i = 0; i < counts.size(); i++) {
      RoundedCount range = ranges.get(i);
      assertThat(counts.get(i)).isBetween(range.atLeast(), range.atMost());
      int from = Math.max(range.atLeast(), total - (most - range.atMost()));
      int until = Math.min(range.atMost(), total - (least - range.atLeast()));
      if (counts.get(i) < 5) {
        assertThat(until - from + 1)
            .as("group %d of %s shown as %s of %d", i, counts, ranges, total)
            .isGreaterThanOrEqualTo(RoundedColumn.STILL_POSSIBLE);
      }
    }
  }

  private static List<GroupPathway> groups(Random random) {
    List<GroupPathway> groups = new ArrayList<>();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      List<Integer> people = new ArrayList<>();
      List<Optional<Integer>> medians = new ArrayList<>();
      List<Integer> steps = new ArrayList<>();
      for (PathStage stage : PathStage.values()) {
        people.add(few(random));
        int took = stage.ordinal() == 0 ? 0 : random.nextInt(people.getLast() + 1);
        steps.add(took);
        medians.add(took == 0 ? Optional.empty() : Optional.of(random.nextInt(30)));
      }
      groups.add(new GroupPathway("G" + i, new Pathway(people, medians, steps)));
    }
    return groups;
  }

  /** Often none or few, sometimes many. */
  private static int few(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(40);
      default -> random.nextInt(8);
    };
  }

  private static Pathway sum(List<GroupPathway> groups) {
    List<Integer> people = new ArrayList<>();
    List<Optional<Integer>> medians = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      people.add(groups.stream().mapToInt(g -> g.pathway().people(stage)).sum());
      medians.add(Optional.empty());
    }
    return new Pathway(people, medians, people);
  }
}
