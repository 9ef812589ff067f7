package id.tenguyun.training.teaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a centre should teach next: the gaps of its own regency first, then those of the rest of its
 * province; among them the one that most locals miss by a single unit, since that is the shortest
 * way to a filled seat, then the one with most open seats.
 */
public final class TeachingPlan {

  private static final int PROVINCE = 2;
  private static final int REGENCY = 5;
  private static final String MISSING_UNIT = "MISSING_UNIT";

  private TeachingPlan() {}

  /**
   * Open seats of one scheme in one regency that no local could take.
   *
   * @param day ISO date on whose evening it was so
   */
  public record Gap(
      String regencyCode, String schemeCode, String day, int openSeats, List<Reason> reasons) {}

  /**
   * Why.
   *
   * @param reason NO_CERTIFICATE, LEVEL_TOO_LOW, EXPIRED or MISSING_UNIT
   * @param unitCode the missing unit, where that is the reason
   * @param seats seats that stay open for it
   * @param workers locals whom it keeps out
   */
  public record Reason(String reason, @Nullable String unitCode, int seats, int workers) {}

  /** A programme of the catalogue. */
  public record Programme(
      String programmeCode, String title, String schemeCode, List<String> units) {}

  /** How near a gap is to the centre. */
  public enum Nearness {
    OWN_REGENCY,
    SAME_PROVINCE
  }

  /**
   * One line of the plan.
   *
   * @param localsOneUnitShort locals who miss one unit alone
   * @param courses programmes that close the gap; those that the centre gave before come first
   */
  public record Suggestion(
      Gap gap, Nearness nearness, int localsOneUnitShort, List<Course> courses) {}

  /**
   * A programme that helps.
   *
   * @param unitCode the one unit of it that is missing; null where the whole of it is wanted
   * @param givenBefore whether the centre has had graduates of it
   */
  public record Course(
      String programmeCode, String title, @Nullable String unitCode, boolean givenBefore) {}

  /**
   * The plan.
   *
   * @param districtCode where the centre stands
   * @param givenBefore codes of programmes that the centre has had graduates of
   */
  public static List<Suggestion> of(
      String districtCode, List<Gap> gaps, List<Programme> programmes, Set<String> givenBefore) {
    return gaps.stream()
        .filter(gap -> gap.regencyCode().startsWith(districtCode.substring(0, PROVINCE)))
        .map(gap -> suggestion(districtCode, gap, programmes, givenBefore))
        .sorted(
            Comparator.comparing(Suggestion::nearness)
                .thenComparing(Suggestion::localsOneUnitShort, Comparator.reverseOrder())
                .thenComparing(s -> s.gap().openSeats(), Comparator.reverseOrder())
                .thenComparing(s -> s.gap().regencyCode())
                .thenComparing(s -> s.gap().schemeCode()))
        .toList();
  }

  private static Suggestion suggestion(
      String districtCode, Gap gap, List<Programme> programmes, Set<String> givenBefore) {
    boolean own = districtCode.substring(0, REGENCY).equals(gap.regencyCode());
    int short1 =
        gap.reasons().stream()
            .filter(reason -> reason.reason().equals(MISSING_UNIT))
            .mapToInt(Reason::workers)
            .sum();
    return new Suggestion(
        gap,
        own ? Nearness.OWN_REGENCY : Nearness.SAME_PROVINCE,
        short1,
        courses(gap, programmes, givenBefore));
  }

  private static List<Course> courses(
      Gap gap, List<Programme> programmes, Set<String> givenBefore) {
    TreeMap<String, Course> courses = new TreeMap<>();
    for (Programme programme : programmes) {
      boolean given = givenBefore.contains(programme.programmeCode());
      for (Reason reason : gap.reasons()) {
        String unit = reason.unitCode();
        boolean helps =
            unit == null
                ? programme.schemeCode().equals(gap.schemeCode())
                : programme.units().contains(unit);
        if (helps) {
          courses.put(
              programme.programmeCode() + "/" + (unit == null ? "" : unit),
              new Course(programme.programmeCode(), programme.title(), unit, given));
        }
      }
    }
    List<Course> sorted = new ArrayList<>(courses.values());
    sorted.sort(Comparator.comparing(Course::givenBefore).reversed());
    return List.copyOf(sorted);
  }
}
