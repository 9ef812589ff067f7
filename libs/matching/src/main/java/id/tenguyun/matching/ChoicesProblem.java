package id.tenguyun.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A matching problem whose candidacies are found while the round runs. It says the same as the
 * {@link CandidacyProblem} with every candidacy written out, and gives the same result; it is for
 * markets in which those would be too many and most of them out of reach.
 */
public final class ChoicesProblem implements MatchingProblem {

  /**
   * A worker.
   *
   * @param id her id, on which her lot depends
   * @param traits her trait codes; those that no vacancy reserves seats for are passed over
   */
  public record Seeker(String id, Collection<String> traits) {}

  private final SeatPlan[] plans;
  private final int[] byId;
  private final String[] traitCodes;
  private final String[] workers;
  private final byte[] traits;
  private final Supplier<Choices> choices;
  private final byte[] seed;

  /**
   * Puts a problem together.
   *
   * @param plans the vacancies, which go by their place in this list
   * @param workers the workers, likewise; who is likely to win had better come first, which changes
   *     how long the round takes and nothing else
   * @param choices makes what is asked for in one round, from its start
   * @param seed the lottery's seed
   * @throws InvalidProblemException when an id is there twice, or trait codes are too many
   */
  public ChoicesProblem(
      List<SeatPlan> plans, List<Seeker> workers, Supplier<Choices> choices, byte[] seed) {
    this.plans = plans.toArray(SeatPlan[]::new);
    this.byId = byId(this.plans);
    this.choices = choices;
    this.seed = seed.clone();
    TraitCodes codes = new TraitCodes();
    plans.forEach(plan -> codes.add(plan.traitSeats().keySet()));
    this.traitCodes = codes.inOrder();
    this.workers = new String[workers.size()];
    this.traits = new byte[workers.size()];
    for (int worker = 0; worker < this.workers.length; worker++) {
      Seeker seeker = workers.get(worker);
      Checks.id("worker", seeker.id());
      this.workers[worker] = seeker.id();
      this.traits[worker] = reserved(seeker.traits());
    }
    checkOnce(this.workers);
    Checks.totalOpenings(this.plans);
  }

  private byte reserved(Collection<String> codes) {
    int bits = 0;
    for (int bit = 0; bit < traitCodes.length; bit++) {
      bits |= codes.contains(traitCodes[bit]) ? 1 << bit : 0;
    }
    return (byte) bits;
  }

  private static int[] byId(SeatPlan[] plans) {
    int[] order =
        java.util.stream.IntStream.range(0, plans.length)
            .boxed()
            .sorted(Comparator.comparing(v -> plans[v].vacancy(), CodePointOrder.INSTANCE))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 1; i < order.length; i++) {
      if (plans[order[i]].vacancy().equals(plans[order[i - 1]].vacancy())) {
        throw twice("vacancy", plans[order[i]].vacancy());
      }
    }
    return order;
  }

  private static void checkOnce(String[] workers) {
    String[] sorted = workers.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i].equals(sorted[i - 1])) {
        throw twice("worker", sorted[i]);
      }
    }
  }

  private static InvalidProblemException twice(String what, String id) {
    return new InvalidProblemException(
        "%s %s is there twice. Ids are unique.".formatted(what, Checks.quoted(id)));
  }

  int workerCount() {
    return workers.length;
  }

  String worker(int number) {
    return workers[number];
  }

  int traits(int worker) {
    return traits[worker];
  }

  /** Place in the list of the vacancy with this number in the order of ids. */
  int place(int number) {
    return byId[number];
  }

  SeatColumns seats() {
    return new SeatColumns(plans, List.of(traitCodes));
  }

  Choices choices() {
    return choices.get();
  }

  byte[] seed() {
    return seed;
  }
}
