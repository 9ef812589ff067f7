package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy's cut-offs by asking the choice rule: would it take one more worker of this tier and
 * these traits if her merit came just above the worker at some place? Merit can only help, so the
 * lowest such place is found by halving.
 */
final class CutoffProbe {
  private final CandidacyProblem problem;
  private final SeatPlan plan;
  private final ChoiceRule rule;
  private final int[] held;
  private final int[] tiers;
  private final int[] traits;

  CutoffProbe(CandidacyProblem problem, int vacancy, HeldSeats seats) {
    this.problem = problem;
    this.plan = problem.plan(vacancy);
    this.rule = new ChoiceRule(plan);
    this.held = seats.rows();
    this.tiers = seats.tiers(held);
    this.traits = seats.traits(held);
  }

  /** For every tier, then every subset of the trait codes in the order of its bits. */
  List<Cutoff> all() {
    List<Cutoff> cutoffs = new ArrayList<>();
    List<String> codes = List.copyOf(plan.traitSeats().keySet());
    for (int tier = 1; tier <= 5; tier++) {
      for (int subset = 0; subset < 1 << codes.size(); subset++) {
        cutoffs.add(cutoff(tier, subset, names(codes, subset)));
      }
    }
    return cutoffs;
  }

  private Cutoff cutoff(int tier, int subset, List<String> names) {
    int lowest = lowestWinningPlace(tier, subset);
    if (lowest < 0) {
      return new Cutoff(plan.vacancy(), tier, names, null, null);
    }
    if (lowest == held.length) {
      return new Cutoff(plan.vacancy(), tier, names, Cutoff.ANY, null);
    }
    int beaten = held[lowest];
    Lottery lottery = problem.lottery();
    @Nullable String draw =
        lottery == null ? null : lottery.drawHex(problem.worker(problem.table().worker(beaten)));
    return new Cutoff(plan.vacancy(), tier, names, problem.table().merit(beaten), draw);
  }

  /** The last place, counted from the best, at which she is taken; −1 when even the first fails. */
  private int lowestWinningPlace(int tier, int subset) {
    int wins = -1;
    int fails = held.length + 1;
    while (fails - wins > 1) {
      int place = (wins + fails) >>> 1;
      if (taken(tier, subset, place)) {
        wins = place;
      } else {
        fails = place;
      }
    }
    return wins;
  }

  private boolean taken(int tier, int subset, int place) {
    return rule.choose(inserted(tiers, place, tier), inserted(traits, place, subset))[place];
  }

  private static int[] inserted(int[] values, int place, int value) {
    int[] longer = new int[values.length + 1];
    System.arraycopy(values, 0, longer, 0, place);
    longer[place] = value;
    System.arraycopy(values, place, longer, place + 1, values.length - place);
    return longer;
  }

  static List<String> names(List<String> codes, int subset) {
    List<String> names = new ArrayList<>();
    for (int bit = 0; bit < codes.size(); bit++) {
      if ((subset >> bit & 1) != 0) {
        names.add(codes.get(bit));
      }
    }
    return names;
  }
}
