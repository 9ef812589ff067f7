package id.tenguyun.benchmarks.matching;

import id.tenguyun.matching.Applicant;
import id.tenguyun.matching.MatchingProblem;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.Opening;
import id.tenguyun.matching.Residence;
import id.tenguyun.matching.SeatPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A nation from a seed. Jobs lie partly elsewhere than people. Every scheme belongs to one of the
 * four skill classes and has its default floors. Seven in ten vacancies are open to the nation, the
 * others are in an earlier window. One in seven keeps a seat for DISABILITY, one in ten for
 * RETURNED_MIGRANT (2 % and 5 % of the workers). One worker in ten has moved too lately to count as
 * local. A third of the vacancies belong to one of 400 projects, which have three ring-1 villages
 * each. Merit is normal around 6,000; half of all certificates are of the higher level, which
 * counts for both classes of its scheme; three workers in ten hold a second one.
 */
public final class NationGenerator {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final double[][] FLOORS = {
    {0.30, 0.30, 0.70, 0.95}, {0.20, 0.20, 0.50, 0.80}, {0, 0, 0.30, 0.60}, {0, 0, 0, 0.30}
  };
  private static final List<Set<Integer>> EARLIER_WINDOWS =
      List.of(Set.of(1, 2), Set.of(1, 2, 3), Set.of(1, 2, 3, 4));

  private static final int PROJECTS = 400;

  /** Where a project builds, and the villages around it. */
  private record Project(String workplace, Set<String> ring) {}

  private final List<Project> projects = new ArrayList<>();
  private final NationSpec spec;
  private final Random random;

  /** Apart, so that less sealing leaves everything else as it is drawn. */
  private final Random unsealing;

  private final Geography homes = new Geography(0);
  private final Geography jobs = new Geography(9);

  /** With its own random numbers. */
  public NationGenerator(NationSpec spec) {
    this.spec = spec;
    this.random = new Random(spec.seed());
    this.unsealing = new Random(~spec.seed());
    for (int i = 0; i < PROJECTS; i++) {
      String workplace = jobs.village(random);
      Set<String> ring = new HashSet<>();
      while (ring.size() < 3) {
        ring.add(jobs.neighbour(workplace, random));
      }
      projects.add(new Project(workplace, ring));
    }
  }

  /** The whole problem. */
  public MeritClassProblem generate() {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    MeritClassProblem.Builder builder = MatchingProblem.byMeritClass(seed);
    int[] seats = seats();
    for (int vacancy = 0; vacancy < spec.vacancies(); vacancy++) {
      builder.vacancy(opening(vacancy, seats[vacancy]));
    }
    for (int worker = 0; worker < spec.workers(); worker++) {
      builder.worker(applicant());
    }
    return builder.build();
  }

  /** One seat each, the rest thrown at random with a bias to the low numbers. */
  private int[] seats() {
    int[] seats = new int[spec.vacancies()];
    Arrays.fill(seats, 1);
    for (int left = spec.openings() - spec.vacancies(); left > 0; left--) {
      seats[(int) (spec.vacancies() * Math.pow(random.nextDouble(), 1.5))]++;
    }
    return seats;
  }

  private Opening opening(int number, int seats) {
    int scheme = random.nextInt(spec.schemes());
    double[] shares = FLOORS[scheme % FLOORS.length];
    List<Integer> floors = new ArrayList<>();
    for (double share : shares) {
      floors.add(spec.strictTiers() ? seats : (int) Math.ceil(share * spec.sealedShare() * seats));
    }
    Map<String, Integer> traitSeats = new HashMap<>();
    if (random.nextInt(7) == 0) {
      traitSeats.put("DISABILITY", 1);
    }
    if (random.nextInt(10) == 0) {
      traitSeats.put("RETURNED_MIGRANT", 1);
    }
    boolean early = random.nextInt(10) >= 7 && unsealing.nextDouble() < spec.sealedShare();
    boolean national = !early || spec.strictTiers();
    Set<Integer> open = national ? SeatPlan.ALL_TIERS : EARLIER_WINDOWS.get(random.nextInt(3));
    Project project = random.nextInt(3) == 0 ? projects.get(random.nextInt(PROJECTS)) : null;
    String workplace = project == null ? jobs.village(random) : project.workplace();
    return new Opening(
        SeatPlan.of(
            "VAC-%06d".formatted(number),
            seats,
            floors,
            traitSeats,
            spec.strictTiers() ? seats : national ? seats - floors.getLast() : 0,
            open),
        meritClass(scheme, random.nextBoolean()),
        workplace,
        project == null ? Set.of() : project.ring(),
        TODAY.minusMonths(12).minusDays(random.nextInt(14)),
        3_500_000L + 20_000L * Geography.province(workplace) + 50_000L * random.nextInt(60));
  }

  /** One more worker. */
  public Applicant applicant() {
    Map<String, Integer> merits = new HashMap<>();
    addCertificate(merits);
    if (random.nextInt(10) < 3) {
      addCertificate(merits);
    }
    Set<String> traits = new HashSet<>();
    if (random.nextInt(50) == 0) {
      traits.add("DISABILITY");
    }
    if (random.nextInt(20) == 0) {
      traits.add("RETURNED_MIGRANT");
    }
    boolean movedLately = random.nextInt(10) == 0;
    LocalDate since =
        TODAY.minusDays(movedLately ? random.nextInt(360) : 400 + random.nextInt(9000));
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    return new Applicant(id, homes.village(random), Residence.since(since), traits, merits);
  }

  private void addCertificate(Map<String, Integer> merits) {
    int scheme = random.nextInt(spec.schemes());
    int merit = (int) Math.clamp(6_000 + 1_400 * random.nextGaussian(), 0, 10_000);
    merits.put(meritClass(scheme, false), merit);
    if (random.nextBoolean()) {
      merits.put(meritClass(scheme, true), Math.min(10_000, merit + 300));
    }
  }

  private static String meritClass(int scheme, boolean higher) {
    return "SCHEME-" + scheme + (higher ? "/III" : "/II");
  }
}
