package id.tenguyun.placement.region;

import java.util.List;

/** How near to a workplace somebody lives, nearest first. Foreign workers have no tier. */
public enum PriorityTier {
  /** Lives in one of the project's ring-1 villages. */
  RING_1,
  /** Lives in the workplace's district. */
  DISTRICT,
  /** Lives in the workplace's regency or city. */
  REGENCY,
  /** Lives in the workplace's province. */
  PROVINCE,
  /** Lives elsewhere in the country, or not long enough in any of the areas above. */
  NATIONAL;

  /** Those that a floor can count, nearest first. */
  public static final List<PriorityTier> LOCAL = List.of(RING_1, DISTRICT, REGENCY, PROVINCE);

  private static final PriorityTier[] ALL = values();

  /** 1 for the nearest to 5 for the farthest. */
  public int number() {
    return ordinal() + 1;
  }

  /** Whether a floor can count her. */
  public boolean isLocal() {
    return this != NATIONAL;
  }

  /** The tier of this number, 1 to 5. */
  public static PriorityTier of(int number) {
    if (number < 1 || number > ALL.length) {
      throw new IllegalArgumentException("No tier has the number " + number + "; there are 1 to 5");
    }
    return ALL[number - 1];
  }
}
