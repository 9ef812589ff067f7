package id.tenguyun.placement.round;

import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.ChoicesProblem;
import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingProblem;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Eligibility.Assessment;
import id.tenguyun.placement.candidate.Merit;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.SeatPlan;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final String market;
  private final LocalDate today;
  private final TreeMap<String, Vacancy> vacancies = new TreeMap<>();
  private final TreeMap<String, SeatPlan> plans = new TreeMap<>();
  private final List<Seeker> seekers;
  private final Offers offers;
  private final Search search;

  private Field(PlacementState state, String market, LocalDate today) {
    this.state = state;
    this.market = market;
    this.today = today;
    for (Vacancy vacancy : state.vacancies().open(market)) {
      if (vacancy.openTier() != null) {
        addVacancy(vacancy);
      }
    }
    this.offers = new Offers(state, vacancies.values());
    List<Seeker> found = new ArrayList<>();
    for (Worker worker : state.workers().of(market)) {
      Seeker seeker =
          Eligibility.inPool(state, worker)
              ? Seeker.of(worker, offers, state.catalogue(), today)
              : null;
      if (seeker != null) {
        found.add(seeker);
      }
    }
    this.seekers = bestFirst(found);
    this.search = new Search(state, today, offers, seekers);
  }

  static Field of(PlacementState state, String market, Instant now) {
    return new Field(state, market, Wita.date(now));
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

  /** Whoever ranks high is likely to win, and had better ask first. */
  private static List<Seeker> bestFirst(List<Seeker> found) {
    long[] order = new long[found.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) -found.get(i).highestMerit() << Integer.SIZE | i;
    }
    Arrays.sort(order);
    List<Seeker> sorted = new ArrayList<>(order.length);
    for (long place : order) {
      sorted.add(found.get((int) place));
    }
    return sorted;
  }

  /** Matches under this seed; once only, for it moves the search on. */
  MatchingResult match(byte[] seed) {
    List<id.tenguyun.matching.SeatPlan> seats = new ArrayList<>();
    for (int offer = 0; offer < offers.size(); offer++) {
      seats.add(seats(offers.vacancy(offer).key()));
    }
    List<ChoicesProblem.Seeker> asking = new ArrayList<>();
    for (Seeker seeker : seekers) {
      asking.add(
          new ChoicesProblem.Seeker(seeker.worker.workerId().toString(), seeker.worker.traits()));
    }
    return MatchingEngine.match(new ChoicesProblem(seats, asking, () -> search, seed));
  }

  private id.tenguyun.matching.SeatPlan seats(String key) {
    SeatPlan plan = plan(key);
    return id.tenguyun.matching.SeatPlan.of(
        key,
        plan.remaining(),
        plan.floors(),
        plan.traitSeats(),
        plan.outsiderCap(),
        tiersUpTo(plan.openTier()));
  }

  /**
   * The round with every candidacy written out by the rule itself, worker by worker and vacancy by
   * vacancy: the same problem for whoever checks the round, at a price that grows with their
   * product.
   */
  CandidacyProblem writtenOut(byte[] seed) {
    CandidacyProblem.Builder builder = MatchingProblem.builder().lottery(seed);
    vacancies.keySet().forEach(key -> builder.vacancy(seats(key)));
    Set<String> reserved = new TreeSet<>();
    plans.values().forEach(p -> reserved.addAll(p.traitSeats().keySet()));
    for (Worker worker : state.workers().of(market)) {
      Map<String, Candidate> candidacies = candidacies(worker);
      if (!candidacies.isEmpty()) {
        String id = worker.workerId().toString();
        Set<String> traits = new TreeSet<>(worker.traits());
        traits.retainAll(reserved);
        List<Vacancy> eligibleFor = candidacies.keySet().stream().map(this::vacancy).toList();
        builder.worker(id, traits, WorkerOrder.of(worker, eligibleFor));
        candidacies.forEach((key, c) -> builder.candidacy(id, key, c.tier().number(), c.merit()));
      }
    }
    return builder.build();
  }

  private Map<String, Candidate> candidacies(Worker worker) {
    Map<String, Candidate> candidacies = new TreeMap<>();
    for (Vacancy vacancy : vacancies.values()) {
      Assessment assessment = Eligibility.assess(state, worker, vacancy, today);
      PriorityTier open = plan(vacancy.key()).openTier();
      if (assessment.eligible() && assessment.tier().number() <= open.number()) {
        candidacies.put(vacancy.key(), candidate(assessment, worker, vacancy));
      }
    }
    return candidacies;
  }

  private Candidate candidate(Assessment assessment, Worker worker, Vacancy vacancy) {
    int merit =
        Merit.of(worker, Eligibility.meritClass(state, vacancy), state.catalogue(), today).total();
    return new Candidate(assessment.tier(), merit, assessment.certificateNumbers());
  }

  private static Set<Integer> tiersUpTo(PriorityTier open) {
    return IntStream.rangeClosed(1, open.number()).boxed().collect(Collectors.toSet());
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
    Worker worker = worker(workerId);
    Assessment assessment = Eligibility.assess(state, worker, vacancy(key), today);
    if (!assessment.eligible()) {
      throw new IllegalStateException(
          workerId + " is no candidate for " + key + ": " + assessment.obstacles());
    }
    return candidate(assessment, worker, vacancy(key));
  }

  /** Workers who are eligible for at least one of the vacancies; known after the matching. */
  int candidates() {
    return search.candidates();
  }
}
