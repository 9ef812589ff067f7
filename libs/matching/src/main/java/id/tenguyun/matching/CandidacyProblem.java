package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matching problem that states every candidacy with its own tier and merit, as files and small
 * rounds do. Vacancies and workers are held in the order of their ids.
 */
public final class CandidacyProblem implements MatchingProblem {
  private final SeatPlan[] plans;
  private final SeatColumns seats;
  private final String[] traitCodes;
  private final String[] workers;
  private final byte[] traitMasks;
  private final CandidacyTable candidacies;
  private final int[] ranks;
  private final PreferenceTable preferences;
  private final @Nullable Lottery lottery;

  CandidacyProblem(
      SeatPlan[] plans,
      String[] traitCodes,
      String[] workers,
      byte[] traitMasks,
      CandidacyTable candidacies,
      int[] ranks,
      PreferenceTable preferences,
      @Nullable Lottery lottery) {
    this.plans = plans;
    this.seats = new SeatColumns(plans, List.of(traitCodes));
    this.traitCodes = traitCodes;
    this.workers = workers;
    this.traitMasks = traitMasks;
    this.candidacies = candidacies;
    this.ranks = ranks;
    this.preferences = preferences;
    this.lottery = lottery;
  }

  /** The seat plans, by vacancy id. */
  public List<SeatPlan> vacancies() {
    return List.of(plans);
  }

  /** The workers, by id. */
  public List<Worker> workers() {
    return new AbstractList<>() {
      @Override
      public Worker get(int worker) {
        return workerAt(worker);
      }

      @Override
      public int size() {
        return workers.length;
      }
    };
  }

  /** The candidacies, by worker id, then vacancy id. */
  public List<Candidacy> candidacies() {
    return new AbstractList<>() {
      @Override
      public Candidacy get(int row) {
        return candidacyAt(row);
      }

      @Override
      public int size() {
        return candidacies.size();
      }
    };
  }

  /** The lottery's seed; null when every merit is distinct within its vacancy by contract. */
  public byte @Nullable [] lotterySeed() {
    return lottery == null ? null : lottery.seed();
  }

  private Worker workerAt(int worker) {
    List<String> traits = new ArrayList<>();
    for (int bit = 0; bit < traitCodes.length; bit++) {
      if ((traitMasks[worker] >> bit & 1) != 0) {
        traits.add(traitCodes[bit]);
      }
    }
    List<String> order = new ArrayList<>();
    for (int i = preferences.start(worker); i < preferences.start(worker + 1); i++) {
      order.add(plans[candidacies.vacancy(preferences.row(i))].vacancy());
    }
    return new Worker(workers[worker], traits, order);
  }

  private Candidacy candidacyAt(int row) {
    return new Candidacy(
        workers[candidacies.worker(row)],
        plans[candidacies.vacancy(row)].vacancy(),
        candidacies.tier(row),
        candidacies.merit(row));
  }

  int vacancyCount() {
    return plans.length;
  }

  int workerCount() {
    return workers.length;
  }

  SeatPlan plan(int vacancy) {
    return plans[vacancy];
  }

  String worker(int worker) {
    return workers[worker];
  }

  PreferenceTable preferences() {
    return preferences;
  }

  CandidacyTable table() {
    return candidacies;
  }

  /** Place of a candidacy in its vacancy's merit order; higher is better, no two are equal. */
  int rank(int row) {
    return ranks[row];
  }

  @Nullable Lottery lottery() {
    return lottery;
  }

  SeatColumns seats() {
    return seats;
  }

  /** The worker's traits as bits over the problem's codes. */
  int traits(int worker) {
    return traitMasks[worker] & 0xff;
  }

  /** Collects a problem in any order and refuses nonsense; not for sharing between threads. */
  public static final class Builder {
    private final CandidacyProblemAssembly assembly = new CandidacyProblemAssembly();

    Builder() {}

    /**
     * Sets the seed of the lottery that breaks equal merits; without one, equal merits in one
     * vacancy are refused.
     */
    public Builder lottery(byte[] seed) {
      assembly.lottery(new Lottery(seed));
      return this;
    }

    /** Adds a vacancy; refuses an id that is there already. */
    public Builder vacancy(SeatPlan plan) {
      assembly.vacancy(plan);
      return this;
    }

    /**
     * Adds a worker; refuses an id that is there already.
     *
     * @param id her id
     * @param traits her trait codes; at most 8 codes may appear in one problem
     * @param preferences the vacancies she accepts, best first; each needs a candidacy of hers
     */
    public Builder worker(String id, Set<String> traits, List<String> preferences) {
      assembly.worker(id, List.copyOf(traits), preferences);
      return this;
    }

    /** Adds a worker without traits. */
    public Builder worker(String id, List<String> preferences) {
      return worker(id, Collections.emptySet(), preferences);
    }

    /** Adds a candidacy with a merit that is a whole number. */
    public Builder candidacy(String worker, String vacancy, int tier, long merit) {
      return candidacy(worker, vacancy, tier, BigDecimal.valueOf(merit));
    }

    /** Adds a candidacy; the worker and the vacancy may be added later. */
    public Builder candidacy(String worker, String vacancy, int tier, BigDecimal merit) {
      assembly.candidacy(worker, vacancy, tier, merit);
      return this;
    }

    /**
     * The problem.
     *
     * @throws InvalidProblemException when what was added does not fit together
     */
    public CandidacyProblem build() {
      return assembly.build();
    }
  }
}
