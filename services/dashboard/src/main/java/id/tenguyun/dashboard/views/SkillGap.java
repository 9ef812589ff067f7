package id.tenguyun.dashboard.views;

import id.tenguyun.dashboard.facts.Fact.GapCount;
import java.time.LocalDate;
import java.util.List;

/**
 * Open seats of one scheme in one regency that no local could take, as last found.
 *
 * @param day the day it was found
 * @param regencyCode regency or city of the workplaces
 * @param openSeats seats open; 0 once the gap has closed
 * @param gaps why, by reason and unit
 */
public record SkillGap(
    LocalDate day, String regencyCode, String schemeCode, int openSeats, List<GapCount> gaps) {

  public SkillGap {
    gaps = List.copyOf(gaps);
  }
}
