package id.tenguyun.placement.round;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.MatchingProblem;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Eligibility.Assessment;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.candidate.Merit.MeritClass;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.SeatPlan;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Who and what takes part in a round: free seats, free workers, and who is eligible for what. */
final class Field {

  /**
   * A worker who is eligible for a vacancy with free seats.
   *
   * @param tier as of the cut-off
   * @param merit 0 to 10,000
   * @param certificateNumbers that make her qualified
   */
  record Candidate(PriorityTier tier, int merit, List<String> certificateNumbers) {}

  private final PlacementState state;
  private final LocalDate today;
  private final TreeMap<String, Vacancy> vacancies = new TreeMap<>();
  private final TreeMap<String, SeatPlan> plans = new TreeMap<>();
  private final TreeMap<String, TreeMap<String, Candidate>> candidatesByWorker = new TreeMap<>();
  private final Map<MeritClass, Map<String, Integer>> merits = new HashMap<>();

  private Field(PlacementState state, LocalDate today) {
    this.state = state;
    this.today = today;
  }

  static Field of(PlacementState state, String market, Instant now) {
    Field field = new Field(state, Wita.date(now));
    for (Vacancy vacancy : state.vacancies().open(market)) {
      if (vacancy.openTier() != null) {
        field.addVacancy(vacancy);
      }
    }
    for (Worker worker : state.workers().of(market)) {
      if (Eligibility.inPool(state, worker)) {
        field.addWorker(worker);
      }
    }
    return field;
  }

  private void addVacancy(Vacancy vacancy) {
    SeatPlan plan =
        SeatPlanning.plan(
            vacancy,
            state.policies().get(vacancy.policyId(), vacancy.policyVersion()),
            state.placements().holding(vacancy.key()));
    if (plan.remaining() > 0) {
      vacancies.put(vacancy.key(), vacancy);
      plans.put(vacancy.key(), plan);
    }
  }

  private void addWorker(Worker worker) {
    TreeMap<String, Candidate> candidacies = new TreeMap<>();
    for (Vacancy vacancy : vacancies.values()) {
      Assessment assessment = Eligibility.assess(state, worker, vacancy, today);
      PriorityTier open = plan(vacancy.key()).openTier();
      if (assessment.eligible() && assessment.tier().number() <= open.number()) {
        candidacies.put(
            vacancy.key(),
            new Candidate(
                assessment.tier(), merit(worker, vacancy), assessment.certificateNumbers()));
      }
    }
    if (!candidacies.isEmpty()) {
      candidatesByWorker.put(worker.workerId().toString(), candidacies);
    }
  }

  private int merit(Worker worker, Vacancy vacancy) {
    MeritClass asked = Eligibility.meritClass(state, vacancy);
    return merits
        .computeIfAbsent(asked, c -> new HashMap<>())
        .computeIfAbsent(
            worker.workerId().toString(),
            id -> Merit.of(worker, asked, state.catalogue(), today).total());
  }

  /** The round as a matching problem, under this seed. */
  CandidacyProblem problem(byte[] seed) {
    CandidacyProblem.Builder builder = MatchingProblem.builder().lottery(seed);
    plans.forEach((key, plan) ->
        builder.vacancy(
            id.tenguyun.matching.SeatPlan.of(
                key,
                plan.remaining(),
                plan.floors(),
                plan.traitSeats(),
                plan.outsiderCap(),
                tiersUpTo(plan.openTier()))));
    Set<String> reserved = new TreeSet<>();
    plans.values().forEach(p -> reserved.addAll(p.traitSeats().keySet()));
    candidatesByWorker.forEach((id, candidacies) -> {
      Worker worker = worker(id);
      Set<String> traits = new TreeSet<>(worker.traits());
      traits.retainAll(reserved);
      builder.worker(id, traits, WorkerOrder.of(worker, offers(candidacies.keySet())));
      candidacies.forEach((key, c) -> builder.candidacy(id, key, c.tier().number(), c.merit()));
    });
    return builder.build();
  }

  private List<Vacancy> offers(Set<String> keys) {
    return new ArrayList<>(keys.stream().map(this::vacancy).toList());
  }

  private static Set<Integer> tiersUpTo(PriorityTier open) {
    return IntStream.rangeClosed(1, open.number())
        .boxed()
        .collect(java.util.stream.Collectors.toSet());
  }

  /** Keys of the vacancies that take part, in order. */
  Set<String> vacancyKeys() {
    return vacancies.navigableKeySet();
  }

  Vacancy vacancy(String key) {
    Vacancy vacancy = vacancies.get(key);
    if (vacancy == null) {
      throw new IllegalStateException("Vacancy " + key + " takes no part in the round");
    }
    return vacancy;
  }

  SeatPlan plan(String key) {
    SeatPlan plan = plans.get(key);
    if (plan == null) {
      throw new IllegalStateException("Vacancy " + key + " has no seat plan in the round");
    }
    return plan;
  }

  Worker worker(String id) {
    return state.workers().get(java.util.UUID.fromString(id));
  }

  /** The candidacy of a worker whom the matching took. */
  Candidate candidate(String workerId, String key) {
    TreeMap<String, Candidate> candidacies = candidatesByWorker.get(workerId);
    Candidate candidate = candidacies == null ? null : candidacies.get(key);
    if (candidate == null) {
      throw new IllegalStateException(workerId + " is no candidate for " + key);
    }
    return candidate;
  }

  int candidates() {
    return candidatesByWorker.size();
  }
}
