package id.tenguyun.placement.round;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The order in which a worker wants the offers who gave no ranking: wage, then distance class, then
 * id. It depends on her home's distance from the places of work alone, so neighbours share it.
 */
final class HomeOrder {

  private static final int DISTANCES = 4;

  private final int[] offers;

  /** Per kind the ranks of its offers, rising. */
  private final int[][] ranksByKind;

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
    this.ranksByKind = ranks(all);
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

  private int[][] ranks(Offers all) {
    int[] sizes = new int[all.kinds()];
    int[][] ranks = new int[sizes.length][];
    for (int offer : offers) {
      sizes[all.kindOf(offer)]++;
    }
    Arrays.setAll(ranks, kind -> new int[sizes[kind]]);
    Arrays.fill(sizes, 0);
    for (int rank = 0; rank < offers.length; rank++) {
      int kind = all.kindOf(offers[rank]);
      ranks[kind][sizes[kind]++] = rank;
    }
    return ranks;
  }

  int offer(int rank) {
    return offers[rank];
  }

  int[] ranks(int kind) {
    return ranksByKind[kind];
  }
}
