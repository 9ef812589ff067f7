package id.tenguyun.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small merit class problems from a seed: few regions, classes, wages and merits, so much ties. */
final class RandomNations {
  private static final LocalDate CUTOFF = LocalDate.of(2025, 7, 1);

  private static final List<String> ALL_CODES = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  private final Random random;
  private final int mostWorkers;
  private final int mostVacancies;
  private List<String> codes = ALL_CODES.subList(0, 2);

  RandomNations(long seed, int mostWorkers, int mostVacancies) {
    this.random = new Random(seed);
    this.mostWorkers = mostWorkers;
    this.mostVacancies = mostVacancies;
  }

  /** The same with this many trait codes, at most eight, instead of two. */
  RandomNations withTraits(int count) {
    codes = ALL_CODES.subList(0, count);
    return this;
  }

  record Parts(byte[] seed, List<Opening> openings, List<Applicant> applicants) {
    MeritClassProblem build() {
      MeritClassProblem.Builder builder = MatchingProblem.byMeritClass(seed);
      openings.forEach(builder::vacancy);
      applicants.forEach(builder::worker);
      return builder.build();
    }
  }

  Parts next() {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    List<Opening> openings = new ArrayList<>();
    for (int v = 1 + random.nextInt(mostVacancies); v > 0; v--) {
      openings.add(opening("v" + v));
    }
    List<Applicant> applicants = new ArrayList<>();
    for (int w = 1 + random.nextInt(mostWorkers); w > 0; w--) {
      applicants.add(applicant("w" + w, openings));
    }
    Collections.shuffle(openings, random);
    return new Parts(seed, openings, applicants);
  }

  Opening opening(String id) {
    int q = random.nextInt(4);
    List<Integer> floors = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      floors.add(random.nextInt(q + 1));
    }
    Collections.sort(floors);
    Map<String, Integer> seats = new HashMap<>();
    for (String code : codes) {
      if (random.nextInt(3) == 0) {
        seats.put(code, random.nextInt(2));
      }
    }
    Set<Integer> open = new HashSet<>(SeatPlan.ALL_TIERS);
    if (random.nextInt(4) == 0) {
      open.remove(1 + random.nextInt(5));
    }
    Set<String> ring = new HashSet<>();
    while (random.nextInt(2) == 0) {
      ring.add(village());
    }
    return new Opening(
        SeatPlan.of(id, q, floors, seats, random.nextInt(3), open),
        "class-" + random.nextInt(2),
        village(),
        ring,
        CUTOFF.minusDays(random.nextInt(3)),
        3_000_000L + 100_000L * random.nextInt(3),
        random.nextInt(4) == 0 ? null : "kind-" + random.nextInt(3),
        random.nextInt(4) == 0 ? null : CUTOFF.plusDays(random.nextInt(4)));
  }

  Applicant applicant(String id, List<Opening> openings) {
    Map<String, Integer> merits = new HashMap<>();
    for (int c = 0; c < 2; c++) {
      if (random.nextInt(3) != 0) {
        merits.put("class-" + c, 5_000 + random.nextInt(4));
      }
    }
    Set<String> traits = new HashSet<>();
    for (String code : codes) {
      if (random.nextInt(3) == 0) {
        traits.add(code);
      }
    }
    Applicant plain = new Applicant(id, village(), residence(), traits, merits);
    List<String> hers = new ArrayList<>();
    for (Opening opening : openings) {
      if (merits.containsKey(opening.meritClass())) {
        hers.add(opening.plan().vacancy());
      }
    }
    Collections.shuffle(hers, random);
    List<String> some = hers.subList(0, random.nextInt(hers.size() + 1));
    Applicant choosy =
        switch (random.nextInt(8)) {
          case 0 -> plain.withPreferences(Preferences.only(hers));
          case 1 -> plain.withPreferences(Preferences.first(some));
          case 2 -> plain.withPreferences(Preferences.only(some));
          default -> plain;
        };
    Applicant demanding = random.nextInt(3) == 0 ? choosy.withTerms(terms()) : choosy;
    return random.nextInt(3) == 0 ? demanding.without(someOf(hers)) : demanding;
  }

  private Set<String> someOf(List<String> vacancies) {
    Set<String> some = new HashSet<>();
    for (String vacancy : vacancies) {
      if (random.nextInt(3) == 0) {
        some.add(vacancy);
      }
    }
    return some;
  }

  private Terms terms() {
    Set<String> regions = new HashSet<>();
    while (random.nextInt(2) == 0) {
      regions.add(village().substring(0, List.of(2, 5, 8, 13).get(random.nextInt(4))));
    }
    Set<String> kinds = new HashSet<>();
    while (random.nextInt(3) == 0) {
      kinds.add("kind-" + random.nextInt(4));
    }
    return new Terms(
        random.nextInt(2) == 0 ? 0 : 3_000_000L + 50_000L * random.nextInt(5),
        regions,
        kinds,
        random.nextInt(3) == 0 ? CUTOFF.plusDays(random.nextInt(3)) : null,
        random.nextInt(3) == 0 ? CUTOFF.plusDays(2 + random.nextInt(2)) : null);
  }

  private Residence residence() {
    LocalDate province = CUTOFF.minusDays(random.nextInt(6));
    LocalDate regency = province.plusDays(random.nextInt(2));
    LocalDate district = regency.plusDays(random.nextInt(2));
    return new Residence(district.plusDays(random.nextInt(2)), district, regency, province);
  }

  private String village() {
    return "6%d.0%d.0%d.200%d"
        .formatted(
            4 + random.nextInt(2),
            1 + random.nextInt(2),
            1 + random.nextInt(2),
            1 + random.nextInt(2));
  }
}
