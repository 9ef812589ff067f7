package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small problems from a seed, with floors, traits, caps and real preferences. */
final class RandomProblems {
  private final Random random;
  private final int mostWorkers;
  private final int mostVacancies;
  private final int mostOpenings;
  private final List<String> codes = List.of("A", "B", "C", "D", "E", "F", "G", "H");
  private int leastTraits = 0;
  private int mostTraits = 3;

  RandomProblems(long seed, int mostWorkers, int mostVacancies) {
    this(seed, mostWorkers, mostVacancies, 5);
  }

  RandomProblems(long seed, int mostWorkers, int mostVacancies, int mostOpenings) {
    this.mostOpenings = mostOpenings;
    this.random = new Random(seed);
    this.mostWorkers = mostWorkers;
    this.mostVacancies = mostVacancies;
  }

  /**
   * The same with so many trait codes in a problem; a vacancy keeps seats for about half of them.
   */
  RandomProblems withTraits(int least, int most) {
    leastTraits = least;
    mostTraits = most;
    return this;
  }

  /** A problem as loose parts, so that it can be shuffled or changed before it is built. */
  record Parts(List<SeatPlan> plans, List<Worker> workers, List<Candidacy> candidacies) {
    CandidacyProblem build() {
      CandidacyProblem.Builder builder = MatchingProblem.builder();
      plans.forEach(builder::vacancy);
      workers.forEach(w -> builder.worker(w.id(), Set.copyOf(w.traits()), w.preferences()));
      candidacies.forEach(c -> builder.candidacy(c.worker(), c.vacancy(), c.tier(), c.merit()));
      return builder.build();
    }

    Parts shuffled(Random random) {
      Parts copy =
          new Parts(new ArrayList<>(plans), new ArrayList<>(workers), new ArrayList<>(candidacies));
      Collections.shuffle(copy.plans, random);
      Collections.shuffle(copy.workers, random);
      Collections.shuffle(copy.candidacies, random);
      return copy;
    }
  }

  Parts next() {
    int vacancies = 1 + random.nextInt(mostVacancies);
    int workers = 1 + random.nextInt(mostWorkers);
    int traits = leastTraits + random.nextInt(mostTraits - leastTraits + 1);
    List<SeatPlan> plans = new ArrayList<>();
    for (int v = 0; v < vacancies; v++) {
      plans.add(plan("v" + v, traits));
    }
    Map<String, List<Integer>> merits = new HashMap<>();
    List<Worker> people = new ArrayList<>();
    List<Candidacy> candidacies = new ArrayList<>();
    for (int w = 0; w < workers; w++) {
      List<String> preferences = new ArrayList<>();
      for (SeatPlan plan : plans) {
        if (random.nextInt(10) < 8) {
          List<Integer> free = merits.computeIfAbsent(plan.vacancy(), any -> merits(workers));
          candidacies.add(
              new Candidacy(
                  "w" + w,
                  plan.vacancy(),
                  1 + random.nextInt(5),
                  java.math.BigDecimal.valueOf(free.removeLast())));
          if (random.nextInt(10) < 9) {
            preferences.add(plan.vacancy());
          }
        }
      }
      Collections.shuffle(preferences, random);
      people.add(new Worker("w" + w, List.copyOf(someCodes(traits)), preferences));
    }
    return new Parts(plans, people, candidacies);
  }

  private List<Integer> merits(int count) {
    List<Integer> merits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      merits.add(10 * i + random.nextInt(10));
    }
    Collections.shuffle(merits, random);
    return merits;
  }

  private SeatPlan plan(String id, int traits) {
    int openings = random.nextInt(mostOpenings + 1);
    List<Integer> floors = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      floors.add(random.nextInt(3) == 0 ? 0 : random.nextInt(openings + 1));
    }
    if (random.nextInt(4) != 0) { // what remains of floors may fall; most rise
      Collections.sort(floors);
    }
    Map<String, Integer> seats = new HashMap<>();
    someCodes(traits).forEach(code -> seats.put(code, random.nextInt(3)));
    Set<Integer> open = new HashSet<>(SeatPlan.ALL_TIERS);
    if (random.nextInt(4) == 0) {
      open.remove(1 + random.nextInt(5));
    }
    return SeatPlan.of(id, openings, floors, seats, random.nextInt(openings + 2), open);
  }

  private Set<String> someCodes(int most) {
    Set<String> some = new HashSet<>();
    for (int i = 0; i < most; i++) {
      if (random.nextBoolean()) {
        some.add(codes.get(i));
      }
    }
    return some;
  }
}
