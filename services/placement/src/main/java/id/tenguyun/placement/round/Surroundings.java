package id.tenguyun.placement.round;

import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Workplace;
import java.util.List;

/** What a village shares with the places of work of a round, however long somebody lives there. */
final class Surroundings {

  /** Per place of work, as bits, the areas of tiers 1 to 4 in which the village lies too. */
  private final byte[] areas;

  private final int nearestTier;
  private final HomeOrder order;

  private Surroundings(byte[] areas, HomeOrder order) {
    this.areas = areas;
    this.order = order;
    int together = 0;
    for (byte shared : areas) {
      together |= shared;
    }
    this.nearestTier =
        together == 0 ? PriorityTier.NATIONAL.number() : Integer.numberOfTrailingZeros(together);
  }

  static Surroundings of(Domicile home, List<Workplace> places, HomeOrder order) {
    byte[] areas = new byte[places.size()];
    for (int i = 0; i < areas.length; i++) {
      for (PriorityTier area : PriorityTier.LOCAL) {
        areas[i] |= (byte) (home.livesIn(area, places.get(i)) ? 1 << area.number() : 0);
      }
    }
    return new Surroundings(areas, order);
  }

  /** Whether the village lies in the area around a place of work that a tier stands for. */
  boolean shares(int place, int tier) {
    return (areas[place] >> tier & 1) != 0;
  }

  /** In which order those want the offers who live here. */
  HomeOrder order() {
    return order;
  }

  /** The nearest tier that anybody of the village is of, at any place of work. */
  int nearestTier() {
    return nearestTier;
  }
}
