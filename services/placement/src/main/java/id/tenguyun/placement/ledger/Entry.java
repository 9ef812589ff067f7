package id.tenguyun.placement.ledger;

import java.util.List;

/**
 * What one vacancy or direct hire stands for in a ledger.
 *
 * @param id the vacancy's key, or the direct hire's
 * @param order its place in the order of acceptance
 * @param openings openings accepted
 * @param floors floor seats planned for tiers 1 to 4, cumulative
 * @param counts whether unfilled seats still count; they do not after withdrawal or expiry
 * @param held seats held
 * @param heldUpTo seats held by tiers 1 to k, for k from 1 to 4
 */
public record Entry(
    String id,
    long order,
    int openings,
    List<Integer> floors,
    boolean counts,
    int held,
    List<Integer> heldUpTo) {

  public Entry {
    floors = List.copyOf(floors);
    heldUpTo = List.copyOf(heldUpTo);
  }

  /** Openings that count: the unfilled ones leave on withdrawal or expiry. */
  int countedOpenings() {
    return counts ? openings : held;
  }

  /** Floor seats that count for tiers up to k (0 to 3): what remains leaves likewise. */
  int countedFloor(int k) {
    return counts ? floors.get(k) : floors.get(k) - remainingFloor(k);
  }

  /** What a floor still keeps. */
  int remainingFloor(int k) {
    return Math.min(Math.max(0, floors.get(k) - heldUpTo.get(k)), openings - held);
  }

  /** The most that a floor can be planned to: what the tiers hold and every seat not held. */
  int mostFloor(int k) {
    return heldUpTo.get(k) + openings - held;
  }

  Entry withFloors(List<Integer> planned) {
    return new Entry(id, order, openings, planned, counts, held, heldUpTo);
  }
}
