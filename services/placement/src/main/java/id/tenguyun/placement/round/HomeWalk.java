package id.tenguyun.placement.round;

import id.tenguyun.matching.Choices.Reach;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whoever ranked nothing goes by wage and distance: through several lists at once, each time on to
 * what comes first in any of them. Blocks in which nothing is within her reach are passed over.
 */
final class HomeWalk extends Walk {

  private final OfferList[] lists;

  /** Per list which of her kinds its offers are of. */
  private final int[] indexes;

  /** Per list the place of what comes next in it. */
  private final int[] places;

  private @Nullable Reach reach;
  private int current;

  /**
   * At the start.
   *
   * @param reach what the round has learnt so far
   */
  HomeWalk(Seeker seeker, Reach reach) {
    super(seeker);
    this.reach = seeker.hasTraits ? null : reach;
    int nearest = seeker.around.nearestTier();
    int count = 0;
    for (int index = 0; index < seeker.kinds(); index++) {
      for (OfferList list : seeker.lists(index)) {
        count += list.isOpenTo(nearest) ? 1 : 0;
      }
    }
    this.lists = new OfferList[count];
    this.indexes = new int[count];
    for (int index = 0; index < seeker.kinds(); index++) {
      for (OfferList list : seeker.lists(index)) {
        if (list.isOpenTo(nearest)) {
          lists[--count] = list;
          indexes[count] = index;
        }
      }
    }
    this.places = new int[lists.length];
    for (current = 0; current < places.length; current++) {
      passOver();
    }
  }

  @Override
  int next() {
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < places.length; i++) {
      int rank = lists[i].rank(places[i]);
      if (rank < best) {
        best = rank;
        current = i;
      }
    }
    if (best == Integer.MAX_VALUE) {
      return -1;
    }
    places[current]++;
    if (reach != null && OfferList.isAtBlock(places[current])) {
      lists[current].learnBlockBefore(places[current], reach);
      passOver();
    }
    return seeker.order.offer(best);
  }

  private void passOver() {
    if (reach != null) {
      int merit = seeker.merit(indexes[current]);
      int nearest = seeker.around.nearestTier();
      places[current] = lists[current].firstFor(nearest, merit, places[current]);
    }
  }

  @Override
  void startAgain() {
    reach = null;
    Arrays.fill(places, 0);
  }

  @Override
  int index() {
    return indexes[current];
  }
}
