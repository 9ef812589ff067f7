package id.tenguyun.placement.round;

import id.tenguyun.placement.region.PriorityTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The order in which a worker wants the offers who gave no ranking: wage, then distance class, then
 * id. It depends on her home's distance from the places of work alone, so neighbours share it.
 */
final class HomeOrder {

  private static final int DISTANCES = 4;

  private final int[] offers;

  private final List<List<OfferList>> listsByKind = new ArrayList<>();

  HomeOrder(Offers all, IntUnaryOperator distance) {
    this.offers = new int[all.size()];
    for (int from = 0; from < offers.length; ) {
      int to = from + 1;
      while (to < offers.length && all.sameWage(from, to)) {
        to++;
      }
      placeNearestFirst(from, to, distance);
      from = to;
    }
    for (int kind = 0; kind < all.kinds(); kind++) {
      listsByKind.add(new ArrayList<>());
    }
    addLists(all);
  }

  /** Offers of one wage stand by id already; this keeps that order within each distance. */
  private void placeNearestFirst(int from, int to, IntUnaryOperator distance) {
    int at = from;
    for (int away = 0; away < DISTANCES; away++) {
      for (int offer = from; offer < to; offer++) {
        if (distance.applyAsInt(offer) == away) {
          offers[at++] = offer;
        }
      }
    }
  }

  private void addLists(Offers all) {
    for (PriorityTier open : PriorityTier.values()) {
      int[] sizes = new int[all.kinds()];
      int[][] ranks = new int[sizes.length][];
      for (int offer : offers) {
        sizes[all.kindOf(offer)] += all.openTier(offer) == open.number() ? 1 : 0;
      }
      Arrays.setAll(ranks, kind -> new int[sizes[kind]]);
      Arrays.fill(sizes, 0);
      for (int rank = 0; rank < offers.length; rank++) {
        int kind = all.kindOf(offers[rank]);
        if (all.openTier(offers[rank]) == open.number()) {
          ranks[kind][sizes[kind]++] = rank;
        }
      }
      for (int kind = 0; kind < ranks.length; kind++) {
        if (ranks[kind].length > 0) {
          listsByKind.get(kind).add(new OfferList(this, open.number(), ranks[kind]));
        }
      }
    }
  }

  int offer(int rank) {
    return offers[rank];
  }

  /** The offers of a kind, those that are open to the same tiers together. */
  List<OfferList> lists(int kind) {
    return listsByKind.get(kind);
  }
}
