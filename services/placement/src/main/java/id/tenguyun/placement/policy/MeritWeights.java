package id.tenguyun.placement.policy;

/**
 * What merit is made of; the five weights add up to 10,000.
 *
 * @param assessmentScore for a score of 100
 * @param units for all units of the programme, required and further
 * @param kkniFit at exactly the minimum level
 * @param kkniStep taken off for each level above
 * @param experience for {@code experienceMonths} of placement
 * @param experienceMonths months placed that count in full
 * @param siteLicences for holding a site licence
 */
public record MeritWeights(
    int assessmentScore,
    int units,
    int kkniFit,
    int kkniStep,
    int experience,
    int experienceMonths,
    int siteLicences) {

  /** The greatest merit there is. */
  public static final int WHOLE = 10_000;

  /** The weights together. */
  public int sum() {
    return assessmentScore + units + kkniFit + experience + siteLicences;
  }
}
