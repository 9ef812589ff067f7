package id.tenguyun.matching;

/**
 * Workers who may take reserved slots, counted by tier and traits, and the size of a maximum
 * matching between them and the slots. By König's theorem that is the least cover: choose a set of
 * slot kinds, count their slots, and add every worker who fits a kind outside it. Floors are
 * nested, so of them only the sets "from floor k outwards" can be least: 5 × 2^traits covers.
 */
final class Reservable {
  private final int traitCount;

  /** By (tier − 1) and set of traits, the workers of that tier whose traits lie within the set. */
  private final int[][] within;

  /** By set of traits, the slots kept for them; written anew by each count. */
  private final int[] traitSlots;

  private int people;

  Reservable(int traitCount) {
    this.traitCount = traitCount;
    this.within = new int[4][1 << traitCount];
    this.traitSlots = new int[1 << traitCount];
  }

  void add(int tier, int traits) {
    change(tier, traits, 1);
  }

  void remove(int tier, int traits) {
    change(tier, traits, -1);
  }

  private void change(int tier, int traits, int by) {
    if (tier <= 4) {
      people += by;
      for (int set = 0; set < 1 << traitCount; set++) {
        within[tier - 1][set] += (traits & ~set) == 0 ? by : 0;
      }
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
    sumTraitSlots(slots);
    int least = Integer.MAX_VALUE;
    int floorSlots = 0;
    for (int from = 5; from >= 1; from--) {
      floorSlots += from == 5 ? 0 : slots.floor(from);
      for (int set = 0; set < 1 << traitCount; set++) {
        least = Math.min(least, floorSlots + traitSlots[set] + people - covered(from, set));
      }
    }
    return least;
  }

  private void sumTraitSlots(ReservedSlots slots) {
    for (int trait = 0; trait < traitCount; trait++) {
      for (int set = 0; set < 1 << trait; set++) {
        traitSlots[set | 1 << trait] = traitSlots[set] + slots.trait(trait);
      }
    }
  }

  /** Workers who fit only floors from {@code from} outwards and traits of the set. */
  private int covered(int from, int set) {
    int sum = 0;
    for (int tier = from; tier <= 4; tier++) {
      sum += within[tier - 1][set];
    }
    return sum;
  }
}
