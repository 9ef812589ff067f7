package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished round that can go on: workers may be added and vacancies withdrawn, and the outcome is
 * exactly that of matching the changed problem from the start. Both only add to the offers that
 * vacancies get, so deferred acceptance continues from where it stands. Vacancies added, workers
 * withdrawn and seat plans changed would take offers back; they need a new problem and a full run.
 * The problem this started from does not change. Not for sharing between threads.
 */
public final class IncrementalRound {
  private final Applicants applicants;
  private final MeritClassRun run;
  private final MeritClassProblemAssembly.ApplicantEntry entry;
  private WorkerIds workerIds;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  private IncrementalRound(MeritClassProblem problem, MatchingOptions options) {
    this.applicants = problem.applicants().copy();
    this.run = new MeritClassRun(problem, applicants, options);
    this.entry = new MeritClassProblemAssembly.ApplicantEntry(problem);
    this.workerIds = new WorkerIds(applicants);
    SeatColumns seats = run.round().seats();
    for (int place = 0; place < seats.vacancies(); place++) {
      places.put(seats.plan(place).vacancy(), place);
    }
  }

  /** Matches the problem and stays ready for what comes later. */
  public static IncrementalRound start(MeritClassProblem problem, MatchingOptions options) {
    return new IncrementalRound(problem, options);
  }

  /**
   * Adds workers and lets them propose.
   *
   * @throws InvalidProblemException when one makes no sense or is there already; nobody is added
   *     then
   */
  public void addWorkers(List<Applicant> newcomers) {
    int before = applicants.size();
    try {
      newcomers.forEach(newcomer -> add(newcomer, before));
    } catch (InvalidProblemException e) {
      applicants.truncate(before);
      workerIds = new WorkerIds(applicants);
      throw e;
    }
    run.round().growTo(applicants.size());
    int[] added = new int[applicants.size() - before];
    Arrays.setAll(added, i -> before + i);
    run.place(added);
  }

  private void add(Applicant newcomer, int before) {
    Checks.id("worker", newcomer.id());
    entry.add(newcomer, applicants);
    int known = workerIds.add(applicants.size() - 1);
    if (known != WorkerIds.NOBODY) {
      throw new InvalidProblemException(
          "worker %s is there %s. Ids are unique."
              .formatted(quoted(newcomer.id()), known < before ? "already" : "twice"));
    }
  }

  /**
   * Withdraws vacancies; whoever held their seats proposes again.
   *
   * @throws IllegalArgumentException when there is no such vacancy; nothing is withdrawn then
   */
  public void withdrawVacancies(Collection<String> vacancies) {
    for (String vacancy : vacancies) {
      if (!places.containsKey(vacancy)) {
        throw new IllegalArgumentException("the problem has no vacancy " + quoted(vacancy));
      }
    }
    int[] freed = {};
    for (String vacancy : vacancies) {
      if (withdrawn.add(vacancy)) {
        int[] more = run.acceptance().close(places.getOrDefault(vacancy, -1));
        int size = freed.length;
        freed = Arrays.copyOf(freed, size + more.length);
        System.arraycopy(more, 0, freed, size, more.length);
      }
    }
    run.place(freed);
  }

  /** The outcome as it stands now; it changes with this round, so read it before going on. */
  public MatchingResult result() {
    return run.result();
  }
}
