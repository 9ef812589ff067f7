package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

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
    SeatPlan[] plans = byId.stream().map(Opening::plan).toArray(SeatPlan[]::new);
    Checks.totalOpenings(plans);
    String[] codes = traits.inOrder();
    SeatColumns seats = new SeatColumns(plans, List.of(codes));
    Openings openings = new Openings(byId);
    ApplicantEntry entry = new ApplicantEntry(seats, openings, codes);
    Applicants applicants = new Applicants();
    workers.forEach(worker -> entry.add(worker, applicants));
    return new MeritClassProblem(byId, codes, seats, openings, applicants, seed);
  }

  /** Turns one worker into numbers and adds her to the columns; used by later additions too. */
  static final class ApplicantEntry {
    private final SeatColumns seats;
    private final Openings openings;
    private final String[] codes;
    private final Map<String, Integer> vacancyNumbers = new HashMap<>();

    ApplicantEntry(SeatColumns seats, Openings openings, String[] codes) {
      this.seats = seats;
      this.openings = openings;
      this.codes = codes;
      for (int vacancy = 0; vacancy < seats.vacancies(); vacancy++) {
        vacancyNumbers.put(seats.plan(vacancy).vacancy(), vacancy);
      }
    }

    void add(Applicant worker, Applicants columns) {
      columns.add(
          worker,
          TraitCodes.bits(known(worker.traits()), codes),
          openings.classNumbers(),
          stated(worker));
    }

    /** A worker added later may carry codes that no vacancy here reserves seats for. */
    private List<String> known(Set<String> someCodes) {
      return Arrays.stream(codes).filter(someCodes::contains).toList();
    }

    private int @Nullable [] stated(Applicant worker) {
      List<String> preferences = worker.preferences();
      if (preferences == null) {
        return null;
      }
      Set<String> merits = worker.merits().keySet();
      int[] stated = preferences.stream().mapToInt(id -> vacancy(worker, id)).toArray();
      for (int vacancy : stated) {
        boolean qualifies = merits.stream().anyMatch(name -> isClassOf(vacancy, name));
        if (!qualifies) {
          throw new InvalidProblemException(
              "worker %s prefers vacancy %s, but she has no merit in its class. She has %s."
                  .formatted(quoted(worker.id()), quoted(seats.plan(vacancy).vacancy()), merits));
        }
      }
      if (Arrays.stream(stated).distinct().count() < stated.length) {
        throw new InvalidProblemException(
            "worker %s prefers a vacancy twice: %s. Each may stand once."
                .formatted(quoted(worker.id()), preferences));
      }
      return stated;
    }

    private int vacancy(Applicant worker, String id) {
      Integer vacancy = vacancyNumbers.get(id);
      if (vacancy == null) {
        throw new InvalidProblemException(
            "worker %s prefers vacancy %s, but there is no such vacancy."
                .formatted(quoted(worker.id()), quoted(id)));
      }
      return vacancy;
    }

    private boolean isClassOf(int vacancy, String name) {
      Integer number = openings.classNumbers().get(name);
      return number != null && number == openings.meritClass(vacancy);
    }
  }
}
