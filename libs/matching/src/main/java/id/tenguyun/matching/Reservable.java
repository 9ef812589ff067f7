package id.tenguyun.matching;

/**
 * Workers who may take reserved slots, counted by tier and traits, and the size of a maximum
 * matching between them and the slots. By König's theorem that is the least cover: choose a set of
 * slot kinds, count their slots, and add every worker who fits a kind outside it. Floors are
 * nested, so of them only the sets "from floor k outwards" can be least.
 */
final class Reservable {
  private final int traitCount;

  /** Head count by (tier − 1) and trait bits. */
  private final int[][] counts;

  Reservable(int traitCount) {
    this.traitCount = traitCount;
    this.counts = new int[4][1 << traitCount];
  }

  void add(int tier, int traits) {
    if (tier <= 4) {
      counts[tier - 1][traits]++;
    }
  }

  void remove(int tier, int traits) {
    if (tier <= 4) {
      counts[tier - 1][traits]--;
    }
  }

  boolean raisedBy(ReservedSlots slots, int tier, int traits) {
    if (tier > 4) {
      return false;
    }
    int before = matchable(slots);
    add(tier, traits);
    int after = matchable(slots);
    remove(tier, traits);
    return after > before;
  }

  /** Size of a maximum matching between the counted workers and the slots. */
  int matchable(ReservedSlots slots) {
    int least = Integer.MAX_VALUE;
    int floorSlots = 0;
    for (int from = 5; from >= 1; from--) {
      floorSlots += from == 5 ? 0 : slots.floor(from);
      for (int traitSet = 0; traitSet < 1 << traitCount; traitSet++) {
        int cover = floorSlots + traitSlots(slots, traitSet) + uncovered(from, traitSet);
        least = Math.min(least, cover);
      }
    }
    return least;
  }

  private int traitSlots(ReservedSlots slots, int traitSet) {
    int sum = 0;
    for (int trait = 0; trait < traitCount; trait++) {
      sum += (traitSet >> trait & 1) * slots.trait(trait);
    }
    return sum;
  }

  /** Workers who fit a slot outside the floors from {@code from} outwards and the trait set. */
  private int uncovered(int from, int traitSet) {
    int sum = 0;
    for (int tier = 1; tier <= 4; tier++) {
      for (int traits = 0; traits < 1 << traitCount; traits++) {
        boolean covered = tier >= from && (traits & ~traitSet) == 0;
        sum += covered ? 0 : counts[tier - 1][traits];
      }
    }
    return sum;
  }
}
