package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.PriorityTier;

/**
 * What the policy keeps for one tier and those nearer, in one project and skill class.
 *
 * @param tier the farthest tier that counts towards it
 * @param seats the seats kept: the sum of what the accepted vacancies keep
 * @param filled the seats filled from the tier or nearer
 * @param state how it stands
 */
public record Floor(PriorityTier tier, int seats, int filled, FloorState state) {

  /**
   * Weighs a floor against the seats.
   *
   * <p>A floor of r in q seats leaves q − r to people from farther away. More than that filled
   * breaks it; at exactly that, one more would ("at risk": section 9 of the placement rules). A
   * floor nearer than the province's is not broken by people of the province: where too few of the
   * nearer could be found, the rules themselves pass its seats on.
   */
  static Floor of(PriorityTier tier, int seats, SeatCount count) {
    int filled = count.filledWithin(tier);
    int beyond = count.filled() - filled;
    int room = count.openings() - seats;
    return new Floor(tier, seats, filled, state(tier, filled >= seats, beyond, room));
  }

  private static FloorState state(PriorityTier tier, boolean met, int beyond, int room) {
    if (met) {
      return FloorState.MET;
    }
    if (tier != PriorityTier.PROVINCE) {
      return beyond > room ? FloorState.PASSED_ON : FloorState.OPEN;
    }
    if (beyond > room) {
      return FloorState.IN_BREACH;
    }
    return beyond > 0 && beyond == room ? FloorState.AT_RISK : FloorState.OPEN;
  }
}
