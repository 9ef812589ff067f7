package id.tenguyun.matching;

/** The seat a worker takes: one that a floor or a trait reserves, or an open one. */
public sealed interface Slot {

  /** {@code FLOOR_1} to {@code FLOOR_4}, {@code TRAIT:} with the trait code, or {@code OPEN}. */
  String code();

  /**
   * A seat kept for tiers 1 to {@code tier}.
   *
   * @param tier from 1 to 4
   */
  record Floor(int tier) implements Slot {
    @Override
    public String code() {
      return "FLOOR_" + tier;
    }
  }

  /**
   * A seat kept for those who carry a trait.
   *
   * @param trait the trait's code
   */
  record Trait(String trait) implements Slot {
    @Override
    public String code() {
      return "TRAIT:" + trait;
    }
  }

  /** A seat given on merit alone. */
  record Open() implements Slot {
    @Override
    public String code() {
      return "OPEN";
    }
  }
}
