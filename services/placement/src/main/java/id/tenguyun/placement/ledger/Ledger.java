package id.tenguyun.placement.ledger;

import id.tenguyun.placement.policy.FloorShares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ledger of one project, employer and skill class: floors are cumulative over its vacancies in
 * the order of acceptance, so that ten vacancies of one seat at 80 % keep eight local seats and not
 * ten. A value; whoever changes it makes another.
 */
public final class Ledger {

  private static final int TIERS = 4;

  private final FloorShares shares;
  private final List<Entry> entries;

  /** A ledger of these entries, whatever their order here. */
  public Ledger(FloorShares shares, List<Entry> entries) {
    this.shares = shares;
    this.entries = entries.stream().sorted(Comparator.comparingLong(Entry::order)).toList();
  }

  /** The entries in order of acceptance. */
  public List<Entry> entries() {
    return entries;
  }

  /** Openings that count so far. */
  public int openings() {
    return entries.stream().mapToInt(Entry::countedOpenings).sum();
  }

  /** The ledger without one entry, as if it had never been accepted. */
  public Ledger without(String id) {
    return new Ledger(shares, entries.stream().filter(e -> !e.id().equals(id)).toList());
  }

  /** The floors of a vacancy of so many openings, if it were accepted now. */
  public List<Integer> floorsFor(int openings) {
    List<Integer> floors = new ArrayList<>(TIERS);
    int inner = 0;
    for (int k = 0; k < TIERS; k++) {
      int owed = owed(k, openings() + openings) - floorSeats(k);
      inner = Math.max(inner, Math.clamp(owed, 0, openings));
      floors.add(inner);
    }
    return floors;
  }

  /**
   * Plans what the floors lack over the unheld seats of vacancies that still count, in order of
   * acceptance.
   */
  public Ledger balanced() {
    Ledger planned = this;
    for (int k = 0; k < TIERS; k++) {
      planned = planned.balancedAt(k);
    }
    return planned;
  }

  private Ledger balancedAt(int k) {
    List<Entry> planned = new ArrayList<>(entries);
    int deficit = owed(k, openings()) - floorSeats(k);
    for (int i = 0; i < planned.size() && deficit > 0; i++) {
      Entry entry = planned.get(i);
      if (entry.counts()) {
        Entry raised = raised(entry, k, deficit);
        deficit -= raised.floors().get(k) - entry.floors().get(k);
        planned.set(i, raised);
      }
    }
    return new Ledger(shares, planned);
  }

  /** Raises floor k as far as unheld seats allow, and with it the wider floors that fall below. */
  private static Entry raised(Entry entry, int k, int by) {
    List<Integer> floors = new ArrayList<>(entry.floors());
    int raised = Math.min(floors.get(k) + by, Math.max(floors.get(k), entry.mostFloor(k)));
    floors.set(k, raised);
    for (int wider = k + 1; wider < TIERS; wider++) {
      floors.set(wider, Math.max(floors.get(wider), floors.get(wider - 1)));
    }
    return entry.withFloors(floors);
  }

  private int owed(int k, int ofOpenings) {
    return shares
        .cumulative()
        .get(k)
        .multiply(BigDecimal.valueOf(ofOpenings))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  private int floorSeats(int k) {
    return entries.stream().mapToInt(e -> e.countedFloor(k)).sum();
  }
}
