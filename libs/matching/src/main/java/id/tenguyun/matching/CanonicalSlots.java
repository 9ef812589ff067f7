package id.tenguyun.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names the slot of each of a vacancy's workers. In merit order each gets the first kind, floors
 * before traits, that still leaves a maximum matching possible, else an open seat.
 */
final class CanonicalSlots {
  private final SeatPlan plan;
  private final List<String> traitCodes;

  CanonicalSlots(SeatPlan plan) {
    this.plan = plan;
    this.traitCodes = List.copyOf(plan.traitSeats().keySet());
  }

  /** The slots of those taken, who come best merit first. */
  List<Slot> of(int[] tiers, int[] traits) {
    boolean[] all = new boolean[tiers.length];
    Arrays.fill(all, true);
    ReservedSlots slots = ReservedSlots.forPool(plan, tiers, all);
    Reservable waiting = new Reservable(traitCodes.size());
    for (int i = 0; i < tiers.length; i++) {
      waiting.add(tiers[i], traits[i]);
    }
    int stillMatchable = waiting.matchable(slots);
    List<Slot> result = new ArrayList<>();
    for (int i = 0; i < tiers.length; i++) {
      waiting.remove(tiers[i], traits[i]);
      int kind =
          stillMatchable == 0 ? -1 : firstKind(slots, waiting, tiers[i], traits[i], stillMatchable);
      stillMatchable -= kind < 0 ? 0 : 1;
      result.add(slot(kind));
    }
    return result;
  }

  /** Takes the first kind of slot that leaves the others enough; −1 when none does. */
  private static int firstKind(
      ReservedSlots slots, Reservable waiting, int tier, int traits, int matchable) {
    for (int kind = 0; kind < slots.kinds(); kind++) {
      if (slots.left(kind) > 0 && ReservedSlots.fits(kind, tier, traits)) {
        slots.use(kind);
        if (waiting.matchable(slots) == matchable - 1) {
          return kind;
        }
        slots.free(kind);
      }
    }
    return -1;
  }

  private Slot slot(int kind) {
    if (kind < 0) {
      return new Slot.Open();
    }
    return kind < 4 ? new Slot.Floor(kind + 1) : new Slot.Trait(traitCodes.get(kind - 4));
  }
}
