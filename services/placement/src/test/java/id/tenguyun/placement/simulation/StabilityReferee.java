package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.simulation.BruteChoice.Contender;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Section 11, 3: nobody who was passed over would have been taken, worked out again. */
final class StabilityReferee {

  private final ShadowMarket market;
  private final LifeReferee life;
  int passedOver;

  StabilityReferee(ShadowMarket market, LifeReferee life) {
    this.market = market;
    this.life = life;
  }

  void nobodyWasPassedOver(ShadowRound round, byte[] seed) {
    Map<String, List<Contender>> pools = pools(round, seed);
    for (String key : round.plans.keySet()) {
      ShadowVacancy.Plan plan = round.plans.get(key);
      DecisionRecorded decision = round.decisions.get(key);
      Set<String> taken = new TreeSet<>();
      decision.taken().forEach(t -> taken.add(t.workerId().toString()));
      List<Contender> mine = pools.get(key).stream().filter(c -> taken.contains(c.id())).toList();
      assertThat(mine).as("everyone taken by %s is eligible", key).hasSize(taken.size());
      for (var seat : decision.taken()) {
        Contender contender =
            mine.stream().filter(c -> c.id().equals(seat.workerId().toString())).findFirst().get();
        assertThat(seat.tier().number())
            .as("tier of %s", contender.id())
            .isEqualTo(contender.tier());
        assertThat(seat.merit()).as("merit of %s", contender.id()).isEqualTo(contender.merit());
      }
      assertThat(choose(mine, plan)).as("%s keeps whom it took", key).isEqualTo(taken);
      for (Contender other : pools.get(key)) {
        if (!taken.contains(other.id()) && wouldRather(round, other.id(), key)) {
          List<Contender> with = new ArrayList<>(mine);
          with.add(other);
          assertThat(choose(with, plan))
              .as("%s was passed over by %s in %s", other, key, decision.roundId())
              .doesNotContain(other.id());
          passedOver++;
        }
      }
    }
  }

  private static Set<String> choose(List<Contender> pool, ShadowVacancy.Plan plan) {
    return BruteChoice.choose(pool, plan.seats(), plan.floors(), plan.traits(), plan.cap());
  }

  private Map<String, List<Contender>> pools(ShadowRound round, byte[] seed) {
    Map<String, List<Contender>> pools = new TreeMap<>();
    LocalDate today = ShadowMarket.day(round.started.now());
    for (String key : round.plans.keySet()) {
      ShadowVacancy vacancy = market.vacancies.get(key);
      List<Contender> pool = new ArrayList<>();
      for (ShadowWorker worker : market.workers.values()) {
        if (eligible(worker, vacancy, today)) {
          int tier = ShadowMarket.tier(worker, vacancy);
          if (tier <= Math.max(2, vacancy.openTier)) {
            var terms = vacancy.accepted.terms();
            pool.add(
                new Contender(
                    worker.id,
                    tier,
                    worker.merit(
                        terms.requiredScheme(),
                        terms.minimumKkniLevel(),
                        market.programmes.get(terms.requiredScheme()),
                        today),
                    Sha256.hex(seed, worker.id.getBytes(StandardCharsets.UTF_8)),
                    worker.traits));
          }
        }
      }
      pools.put(key, pool);
    }
    return pools;
  }

  /** Locals who could take a seat of this vacancy on this day. */
  List<String> localsFor(ShadowVacancy vacancy, LocalDate today) {
    return market.workers.values().stream()
        .filter(w -> eligible(w, vacancy, today) && ShadowMarket.tier(w, vacancy) < 5)
        .map(w -> w.id)
        .toList();
  }

  private boolean eligible(ShadowWorker worker, ShadowVacancy vacancy, LocalDate today) {
    var terms = vacancy.accepted.terms();
    boolean paper =
        worker.papers.values().stream()
            .anyMatch(p ->
                p.scheme.equals(terms.requiredScheme())
                    && p.level >= terms.minimumKkniLevel()
                    && p.validOn(today)
                    && p.validOn(terms.startsOn()));
    boolean wage =
        worker.wants == null
            || worker.wants.minimumMonthlyWageIdr() == null
            || worker.wants.minimumMonthlyWageIdr().compareTo(terms.monthlyWageIdr()) <= 0;
    boolean term =
        terms.contractType() == ContractType.PKWTT
            || terms.contractMonths() + life.monthsWith(worker.id, vacancy.accepted.employerId())
                <= 60;
    return worker.trained
        && term
        && paper
        && wage
        && worker.free
        && !worker.gone
        && !worker.hiredElsewhere
        && worker.bound == null
        && !worker.askedBy.contains(vacancy.key)
        && (worker.ofAgeFrom == null || !worker.ofAgeFrom.isAfter(terms.startsOn()));
  }

  /** Whether the worker wants the vacancy more than the one she was given, if any. */
  private boolean wouldRather(ShadowRound round, String workerId, String key) {
    String given = round.vacancyOf.get(workerId);
    if (given == null) {
      return true;
    }
    ShadowWorker worker = market.workers.get(workerId);
    Comparator<ShadowVacancy> order =
        Comparator.comparingInt((ShadowVacancy v) -> rank(worker, v))
            .thenComparing(v -> v.accepted.terms().monthlyWageIdr().negate())
            .thenComparing(v -> worker.distance(v.accepted.terms().workplaceVillage()))
            .thenComparing(v -> v.accepted.vacancyId())
            .thenComparing(v -> v.key);
    return order.compare(market.vacancies.get(key), market.vacancies.get(given)) < 0;
  }

  private static int rank(ShadowWorker worker, ShadowVacancy vacancy) {
    int rank =
        worker.wants == null
            ? -1
            : worker.wants.rankedVacancies().indexOf(vacancy.accepted.vacancyId());
    return rank < 0 ? 1_000_000 : rank;
  }
}
