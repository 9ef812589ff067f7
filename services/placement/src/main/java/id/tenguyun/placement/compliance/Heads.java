package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.compliance.Contracting.Engaged;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.FloorShares;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * People counted by tier.
 *
 * @param byTier heads of tiers 1 to 5
 * @param hiredDirectly those of them who did not come from a nomination
 * @param foreign foreign workers, apart
 */
record Heads(List<Integer> byTier, List<Integer> hiredDirectly, int foreign) {

  Heads {
    byTier = List.copyOf(byTier);
    hiredDirectly = List.copyOf(hiredDirectly);
  }

  /** The employer's own people: placed through us, or hired directly. */
  static Heads direct(
      PlacementState state, String projectId, String employerId, SkillClass skillClass) {
    return count(state, projectId, Contracting.own(employerId), skillClass);
  }

  /** People whom these engaged. */
  static Heads count(PlacementState state, String projectId, Engaged whose, SkillClass skillClass) {
    int[] tiers = new int[5];
    int[] hired = new int[5];
    int foreign = 0;
    for (Placement placement : state.placements().atWork(projectId)) {
      if (placement.nomination().skillClass() == skillClass
          && whose.counts(
              placement.nomination().employerId(),
              state.vacancies().get(placement.vacancyKey()).contractorOf())) {
        tiers[placement.nomination().tier().ordinal()]++;
      }
    }
    for (DirectHire hire : state.directHires().all()) {
      if (hire.report().projectId().equals(projectId)
          && whose.counts(hire.report().employerId(), hire.report().contractorOf())
          && hire.report().skillClass() == skillClass) {
        if (hire.tier() == null) {
          foreign++;
        } else {
          tiers[hire.tier().ordinal()]++;
          hired[hire.tier().ordinal()]++;
        }
      }
    }
    return new Heads(
        Arrays.stream(tiers).boxed().toList(), Arrays.stream(hired).boxed().toList(), foreign);
  }

  /** With one more of this tier hired directly. */
  Heads with(PriorityTier tier) {
    return new Heads(
        oneMore(byTier, tier.ordinal()), oneMore(hiredDirectly, tier.ordinal()), foreign);
  }

  private static List<Integer> oneMore(List<Integer> counts, int index) {
    List<Integer> more = new ArrayList<>(counts);
    more.set(index, more.get(index) + 1);
    return more;
  }

  int total() {
    return byTier.stream().mapToInt(Integer::intValue).sum();
  }

  /** Heads of tiers 1 to k. */
  int upTo(int k) {
    return byTier.stream().limit(k).mapToInt(Integer::intValue).sum();
  }

  /** Direct hires from farther away than tier k. */
  int hiredDirectlyBeyond(int k) {
    return hiredDirectly.stream().skip(k).mapToInt(Integer::intValue).sum();
  }

  /** Whether some floor is not met by the people there are. */
  boolean below(FloorShares shares) {
    return total() > 0 && margin(shares, total()).signum() < 0;
  }

  /** The least distance of a cumulative share to its floor, out of so many people. */
  BigDecimal margin(FloorShares shares, int outOf) {
    BigDecimal least = BigDecimal.ONE;
    for (int k = 1; k <= 4; k++) {
      least = least.min(share(k, outOf).subtract(shares.cumulative().get(k - 1)));
    }
    return least;
  }

  /** Share of tiers 1 to k out of so many people, to six digits, never rounded up to a floor. */
  BigDecimal share(int k, int outOf) {
    return BigDecimal.valueOf(upTo(k)).divide(BigDecimal.valueOf(outOf), 6, RoundingMode.FLOOR);
  }
}
