package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.figures.Vacancy.Filling;
import java.util.Comparator;
import java.util.List;

/**
 * How an employer reported its filled vacancies of one skill class (Perpres 57/2023): each vacancy
 * counts once, by its latest report.
 *
 * @param onTime vacancies reported within the days that the policy gives
 * @param late vacancies reported after them
 */
public record FillReports(String employerId, SkillClass skillClass, int onTime, int late) {

  /**
   * Those of a project, by employer and skill class; employers that reported nothing are not in.
   */
  public static List<FillReports> of(Tally tally, String projectId) {
    return tally.rows(Measure.FILL_REPORTED).keySet().stream()
        .map(Cell::parts)
        .filter(parts -> parts.getFirst().equals(projectId))
        .map(parts -> of(tally, projectId, parts.get(1), SkillClass.valueOf(parts.get(2))))
        .filter(reports -> reports.onTime + reports.late > 0)
        .sorted(
            Comparator.comparing(FillReports::employerId).thenComparing(FillReports::skillClass))
        .toList();
  }

  private static FillReports of(Tally tally, String project, String employer, SkillClass of) {
    return new FillReports(
        employer,
        of,
        tally.value(Measure.FILL_REPORTED, project, employer, of, Filling.ON_TIME),
        tally.value(Measure.FILL_REPORTED, project, employer, of, Filling.LATE));
  }
}
