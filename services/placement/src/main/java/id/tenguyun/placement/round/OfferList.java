package id.tenguyun.placement.round;

import id.tenguyun.matching.Choices.Reach;
import id.tenguyun.placement.region.PriorityTier;
import java.util.function.IntConsumer;

/**
 * Offers of one kind that are open to the same tiers, in the order of a home, in blocks. Of each
 * block it is remembered which merit it took last time somebody looked through it, so that whoever
 * has less passes over the whole block: cut-offs only tighten during a round. Those with traits
 * look everywhere, because a seat may be kept for them.
 */
final class OfferList {

  static final int BLOCK = 16;
  private static final int TIERS = PriorityTier.NATIONAL.number();

  private final HomeOrder order;
  private final int openTier;
  private final int[] ranks;

  /** Per block and tier the least merit that somebody of this tier or a farther one needs. */
  private final int[] least;

  /**
   * A list.
   *
   * @param openTier the farthest tier to which its offers are open
   * @param ranks of its offers in the order, rising
   */
  OfferList(HomeOrder order, int openTier, int[] ranks) {
    this.order = order;
    this.openTier = openTier;
    this.ranks = ranks;
    this.least = new int[Math.ceilDiv(ranks.length, BLOCK) * TIERS];
  }

  boolean isOpenTo(int tier) {
    return tier <= openTier;
  }

  /** The rank at a place; the highest number behind the last. */
  int rank(int at) {
    return at < ranks.length ? ranks[at] : Integer.MAX_VALUE;
  }

  /** Calls for every offer. */
  void forEach(IntConsumer call) {
    for (int rank : ranks) {
      call.accept(order.offer(rank));
    }
  }

  /** Whether a block begins at this place. */
  static boolean isAtBlock(int at) {
    return at % BLOCK == 0;
  }

  /** The first block, from the one at this place on, that may take somebody without traits. */
  int firstFor(int nearestTier, int merit, int at) {
    int found = at;
    while (found < ranks.length && merit < least[found / BLOCK * TIERS + nearestTier - 1]) {
      found += BLOCK;
    }
    return found;
  }

  /** Remembers what the block that ends before this place takes by now. */
  void learnBlockBefore(int at, Reach reach) {
    int block = (at - 1) / BLOCK;
    int farther = Integer.MAX_VALUE;
    for (int tier = TIERS; tier >= 1; tier--) {
      for (int i = block * BLOCK; i < at; i++) {
        farther = Math.min(farther, reach.leastMerit(order.offer(ranks[i]), tier));
      }
      least[block * TIERS + tier - 1] = farther;
    }
  }
}
