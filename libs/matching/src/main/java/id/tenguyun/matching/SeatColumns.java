package id.tenguyun.matching;

import java.util.Arrays;
import java.util.List;

/**
 * The seat plans as columns. Within a vacancy a candidate's <em>type</em> is all that the choice
 * rule sees of her but merit: tiers 1 to 4 times the subset of the vacancy's trait codes she
 * carries, and one type for all outsiders, whom no slot is reserved for. The locals' types of a
 * vacancy lie side by side; the outsiders' types of all vacancies lie together after them, in the
 * order in which outsiders look through them.
 */
final class SeatColumns {
  static final int OUTSIDER_TIER = 5;

  private final SeatPlan[] plans;
  private final int[] floors;
  private final int[] openings;
  private final int[] outsiderCap;
  private final byte[] openTiers;
  private final byte[] codes;
  private final byte[] traitCounts;
  private final int[] traitStart;
  private final int[] traitSeats;
  private final int[] typeStart;
  private final int[] outsiderType;

  SeatColumns(SeatPlan[] plans, List<String> traitCodes) {
    int n = plans.length;
    this.plans = plans;
    this.floors = new int[4 * n];
    this.openings = new int[n];
    this.outsiderCap = new int[n];
    this.openTiers = new byte[n];
    this.codes = new byte[n];
    this.traitCounts = new byte[n];
    this.traitStart = new int[n + 1];
    this.typeStart = new int[n + 1];
    int[] seats = new int[n];
    for (int v = 0; v < n; v++) {
      SeatPlan plan = plans[v];
      openings[v] = plan.openings();
      outsiderCap[v] = plan.outsiderCap();
      for (int tier = 1; tier <= 4; tier++) {
        floors[4 * v + tier - 1] = plan.floor(tier);
      }
      for (int tier : plan.openTiers()) {
        openTiers[v] |= (byte) (1 << tier);
      }
      int traits = plan.traitSeats().size();
      traitCounts[v] = (byte) traits;
      traitStart[v + 1] = traitStart[v] + traits;
      typeStart[v + 1] = typeStart[v] + (4 << traits);
      if (seats.length < traitStart[v + 1]) {
        seats = Arrays.copyOf(seats, 2 * traitStart[v + 1]);
      }
      int at = traitStart[v];
      for (var trait : plan.traitSeats().entrySet()) {
        codes[v] |= (byte) (1 << traitCodes.indexOf(trait.getKey()));
        seats[at++] = trait.getValue();
      }
    }
    this.traitSeats = Arrays.copyOf(seats, traitStart[n]);
    this.outsiderType = new int[n];
    Arrays.setAll(outsiderType, v -> typeStart[n] + v);
  }

  int vacancies() {
    return plans.length;
  }

  SeatPlan plan(int vacancy) {
    return plans[vacancy];
  }

  int openings(int vacancy) {
    return openings[vacancy];
  }

  int outsiderCap(int vacancy) {
    return outsiderCap[vacancy];
  }

  boolean open(int vacancy, int tier) {
    return (openTiers[vacancy] >> tier & 1) != 0;
  }

  /** Whether an outsider can be taken at all. */
  boolean openToOutsiders(int vacancy) {
    return open(vacancy, OUTSIDER_TIER) && outsiderCap[vacancy] > 0 && openings[vacancy] > 0;
  }

  int floor(int vacancy, int tier) {
    return floors[4 * vacancy + tier - 1];
  }

  int traitCount(int vacancy) {
    return traitCounts[vacancy];
  }

  int traitSeats(int vacancy, int trait) {
    return traitSeats[traitStart[vacancy] + trait];
  }

  /** Lays the outsiders' types out in this order of vacancies; the others' follow. */
  void orderOutsiders(int[] first) {
    int next = firstOutsiderType();
    Arrays.fill(outsiderType, -1);
    for (int vacancy : first) {
      outsiderType[vacancy] = next++;
    }
    for (int vacancy = 0; vacancy < plans.length; vacancy++) {
      outsiderType[vacancy] = outsiderType[vacancy] < 0 ? next++ : outsiderType[vacancy];
    }
  }

  /** All types of all vacancies together. */
  int types() {
    return typeStart[plans.length] + plans.length;
  }

  int firstType(int vacancy) {
    return typeStart[vacancy];
  }

  /** Where the locals' types of a vacancy end. */
  int localsEnd(int vacancy) {
    return typeStart[vacancy + 1];
  }

  int outsiderType(int vacancy) {
    return outsiderType[vacancy];
  }

  /** The outsiders' type of the first vacancy in their order. */
  int firstOutsiderType() {
    return typeStart[plans.length];
  }

  /** The worker's traits, bits over the problem's codes, as bits over the vacancy's own. */
  int subset(int vacancy, int traits) {
    return Integer.compress(traits, codes[vacancy] & 0xff);
  }

  int type(int vacancy, int tier, int subset) {
    return tier == OUTSIDER_TIER
        ? outsiderType[vacancy]
        : typeStart[vacancy] + ((tier - 1) << traitCounts[vacancy]) + subset;
  }

  /** Tier of a locals' type. */
  int tierOf(int vacancy, int type) {
    return 1 + ((type - typeStart[vacancy]) >> traitCounts[vacancy]);
  }

  /** Trait subset of a locals' type. */
  int subsetOf(int vacancy, int type) {
    return (type - typeStart[vacancy]) & ((1 << traitCounts[vacancy]) - 1);
  }
}
