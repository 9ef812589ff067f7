package id.tenguyun.matching;

import java.util.Collection;

/**
 * How many slots a vacancy reserves, given its pool: one number per floor (seats for tiers 1 to k
 * beyond those for 1 to k − 1) and one per trait code, at most the openings together. A shortage in
 * an inner ring cascades outwards.
 */
final class ReservedSlots {
  private final int[] floors = new int[4];
  private final int[] traits;

  private ReservedSlots(int traitCount) {
    this.traits = new int[traitCount];
  }

  static ReservedSlots forPool(SeatPlan plan, int[] tiers, boolean[] inPool) {
    int[] byTier = new int[6];
    for (int i = 0; i < tiers.length; i++) {
      byTier[tiers[i]] += inPool[i] ? 1 : 0;
    }
    return forCounts(plan, byTier);
  }

  /** From the pool's head count by tier, at indexes 1 to 5. */
  static ReservedSlots forCounts(SeatPlan plan, int[] byTier) {
    ReservedSlots slots = new ReservedSlots(plan.traitSeats().size());
    int reserved = 0;
    int nearer = 0;
    for (int tier = 1; tier <= 4; tier++) {
      nearer += byTier[tier];
      int upTo = Math.max(reserved, Math.min(plan.floor(tier), nearer));
      slots.floors[tier - 1] = upTo - reserved;
      reserved = upTo;
    }
    slots.addTraits(plan.traitSeats().values(), plan.openings() - reserved);
    return slots;
  }

  private void addTraits(Collection<Integer> seats, int room) {
    int trait = 0;
    int left = room;
    for (int wanted : seats) {
      traits[trait] = Math.min(wanted, left);
      left -= traits[trait++];
    }
  }

  int floor(int tier) {
    return floors[tier - 1];
  }

  int trait(int trait) {
    return traits[trait];
  }

  int traitCount() {
    return traits.length;
  }

  /** Takes one slot away: kinds 0 to 3 are the floors, from 4 on the traits by code. */
  void use(int kind) {
    add(kind, -1);
  }

  /** Gives one slot back. */
  void free(int kind) {
    add(kind, 1);
  }

  private void add(int kind, int change) {
    if (kind < 4) {
      floors[kind] += change;
    } else {
      traits[kind - 4] += change;
    }
  }

  int left(int kind) {
    return kind < 4 ? floors[kind] : traits[kind - 4];
  }

  int kinds() {
    return 4 + traits.length;
  }

  /** Whether a worker may take a slot of this kind; an outsider may take none. */
  static boolean fits(int kind, int tier, int traits) {
    return tier <= 4 && (kind < 4 ? tier <= kind + 1 : (traits >> (kind - 4) & 1) != 0);
  }
}
