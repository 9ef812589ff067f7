package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import id.tenguyun.matching.Refusal.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts a {@link MeritClassProblem} together. */
final class MeritClassProblemAssembly {
  private static final int WORKER_BITS = 26;
  private static final int MOST_WORKERS = 1 << WORKER_BITS;

  private final byte[] seed;
  private final TreeMap<String, Opening> vacancies = new TreeMap<>(CodePointOrder.INSTANCE);
  private final List<Applicant> workers = new ArrayList<>();
  private final Set<String> workerIds = new HashSet<>();
  private final TraitCodes traits = new TraitCodes();

  MeritClassProblemAssembly(byte[] seed) {
    this.seed = new Lottery(seed).seed();
  }

  void vacancy(Opening opening) {
    traits.add(opening.plan().traitSeats().keySet());
    if (vacancies.put(opening.plan().vacancy(), opening) != null) {
      throw new InvalidProblemException(
          "vacancy %s is there twice. Ids are unique.".formatted(quoted(opening.plan().vacancy())));
    }
  }

  void worker(Applicant applicant) {
    Checks.id("worker", applicant.id());
    traits.add(applicant.traits());
    if (!workerIds.add(applicant.id())) {
      throw new InvalidProblemException(
          "worker %s is there twice. Ids are unique.".formatted(quoted(applicant.id())));
    }
    workers.add(applicant);
  }

  MeritClassProblem build() {
    List<Opening> byId = List.copyOf(vacancies.values());
    Checks.totalOpenings(byId.stream().map(Opening::plan).toArray(SeatPlan[]::new));
    atMost(MOST_WORKERS, workers.size(), "workers");
    atMost(VacancyIndex.MOST_VACANCIES, byId.size(), "vacancies");
    byId.forEach(MeritClassProblemAssembly::checkRegions);
    String[] classNames =
        byId.stream().map(Opening::meritClass).sorted().distinct().toArray(String[]::new);
    atMost(VacancyIndex.MOST_CLASSES, classNames.length, "merit classes");
    int[] meritClasses =
        byId.stream().mapToInt(v -> Arrays.binarySearch(classNames, v.meritClass())).toArray();
    Applicants applicants = new Applicants();
    MeritClassProblem problem =
        new MeritClassProblem(byId, meritClasses, classNames, traits.inOrder(), applicants, seed);
    ApplicantEntry entry = new ApplicantEntry(problem);
    Refusals refusals = new Refusals();
    int[] order = neighboursTogether(entry, refusals);
    for (int i : order) {
      collect(i, refusals, () -> entry.add(workers.get(i), applicants));
    }
    refusals.throwIfAny();
    return problem;
  }

  /**
   * The workers by class, province and merit, so that those who compete lie side by side in memory.
   * Nothing else depends on it.
   */
  private int[] neighboursTogether(ApplicantEntry entry, Refusals refusals) {
    long[] keys = new long[workers.size()];
    int[] size = new int[1];
    for (int i = 0; i < keys.length; i++) {
      int number = i;
      collect(
          i,
          refusals,
          () -> keys[size[0]++] = entry.sortKey(workers.get(number)) << WORKER_BITS | number);
    }
    Arrays.sort(keys, 0, size[0]);
    return Arrays.stream(keys, 0, size[0]).mapToInt(key -> (int) key & MOST_WORKERS - 1).toArray();
  }

  private static void collect(int worker, Refusals refusals, Runnable work) {
    try {
      work.run();
    } catch (InvalidProblemException e) {
      e.refusals().forEach(refusal -> refusals.add(Part.WORKER, worker, refusal.message()));
    }
  }

  private static void checkRegions(Opening opening) {
    opening.district();
    for (String village : opening.ringOneVillages()) {
      RegionCode.district(village, "ring 1 of vacancy " + quoted(opening.plan().vacancy()));
    }
  }

  private static void atMost(int most, int found, String what) {
    if (found > most) {
      throw new InvalidProblemException(
          "there are %d %s. There may be %d.".formatted(found, what, most));
    }
  }

  /** Turns one worker into numbers and adds her to the columns; used by later additions too. */
  static final class ApplicantEntry {
    private final MeritClassProblem problem;
    private final Map<String, Integer> classNumbers = new HashMap<>();
    private final Map<String, Integer> vacancyNumbers = new HashMap<>();

    ApplicantEntry(MeritClassProblem problem) {
      this.problem = problem;
      for (int number = 0; number < problem.vacancyCount(); number++) {
        vacancyNumbers.put(problem.vacancy(number).plan().vacancy(), number);
      }
      for (int meritClass = 0; meritClass < problem.meritClassCount(); meritClass++) {
        classNumbers.put(problem.className(meritClass), meritClass);
      }
    }

    void add(Applicant worker, Applicants columns) {
      columns.add(
          worker,
          TraitCodes.knownBits(worker.traits(), problem.traitCodes()),
          classNumbers,
          demands(worker));
    }

    /** First class, then province, then merit, best first: 37 bits. */
    long sortKey(Applicant worker) {
      long first = (1L << 30) - 1;
      for (Map.Entry<String, Integer> merit : worker.merits().entrySet()) {
        Integer number = classNumbers.get(merit.getKey());
        if (number != null) {
          int below = Math.clamp(Applicants.HIGHEST_MERIT - (long) merit.getValue(), 0, 16_383);
          first = Math.min(first, (long) number << 14 | below);
        }
      }
      int district =
          RegionCode.district(worker.domicile(), () -> "domicile of worker " + quoted(worker.id()));
      int province = RegionCode.province(district);
      return (first >> 14) << 21 | (long) province << 14 | (first & 16_383);
    }

    private @Nullable Demands demands(Applicant worker) {
      if (worker.statesNothing()) {
        return null;
      }
      int[] excluded =
          worker.excluded().stream()
              .mapToInt(id -> vacancy(worker, "is barred from", id))
              .toArray();
      return new Demands(worker, ranked(worker), excluded, problem.contractKinds());
    }

    private int[] ranked(Applicant worker) {
      List<String> ranking = worker.preferences().ranked();
      Set<String> merits = worker.merits().keySet();
      int[] ranked = ranking.stream().mapToInt(id -> vacancy(worker, "prefers", id)).toArray();
      for (int vacancy : ranked) {
        if (!merits.contains(problem.vacancy(vacancy).meritClass())) {
          throw new InvalidProblemException(
              "worker %s prefers vacancy %s, but she has no merit in its class. She has %s."
                  .formatted(
                      quoted(worker.id()),
                      quoted(problem.vacancy(vacancy).plan().vacancy()),
                      merits));
        }
      }
      if (Arrays.stream(ranked).distinct().count() < ranked.length) {
        throw new InvalidProblemException(
            "worker %s prefers a vacancy twice: %s. Each may stand once."
                .formatted(quoted(worker.id()), ranking));
      }
      return ranked;
    }

    private int vacancy(Applicant worker, String does, String id) {
      Integer vacancy = vacancyNumbers.get(id);
      if (vacancy == null) {
        throw new InvalidProblemException(
            "worker %s %s vacancy %s, but there is no such vacancy."
                .formatted(quoted(worker.id()), does, quoted(id)));
      }
      return vacancy;
    }
  }
}
