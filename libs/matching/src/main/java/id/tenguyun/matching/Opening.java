package id.tenguyun.matching;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One vacancy of a problem that gives merit by merit class.
 *
 * @param plan its seats
 * @param meritClass its merit class, say scheme and minimum level: vacancies of one class rank
 *     alike
 * @param workplace the workplace's village, {@code PP.RR.DD.VVVV}
 * @param ringOneVillages the villages whose people are tier 1 here
 * @param residentBy a tier 1 to 4 holds only for those who have lived in its area since this day or
 *     longer
 * @param monthlyWage for the derived order of preferences and workers' terms; any unit, the same
 *     for all
 * @param contractKind the kind of contract offered, for workers' terms; null when it does not say
 * @param startsOn the first day of work, for workers' terms; null when it does not say
 */
public record Opening(
    SeatPlan plan,
    String meritClass,
    String workplace,
    Set<String> ringOneVillages,
    LocalDate residentBy,
    long monthlyWage,
    @Nullable String contractKind,
    @Nullable LocalDate startsOn) {
  /** Copies the villages. */
  public Opening {
    ringOneVillages = Set.copyOf(ringOneVillages);
    if (monthlyWage < 0) {
      throw new InvalidProblemException(
          "vacancy %s: the monthly wage is %d. It must be 0 or more."
              .formatted(Checks.quoted(plan.vacancy()), monthlyWage));
    }
  }

  /** One that says neither its contract kind nor its first day. */
  public Opening(
      SeatPlan plan,
      String meritClass,
      String workplace,
      Set<String> ringOneVillages,
      LocalDate residentBy,
      long monthlyWage) {
    this(plan, meritClass, workplace, ringOneVillages, residentBy, monthlyWage, null, null);
  }

  /** The workplace's district. */
  int district() {
    return RegionCode.district(workplace, "workplace of vacancy " + Checks.quoted(plan.vacancy()));
  }
}
