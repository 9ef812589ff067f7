package id.tenguyun.dashboard.views;

import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.FillReports;
import id.tenguyun.dashboard.figures.ProjectFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the pages ask. Each answer is one reading of a view by its key or by an index, bounded in
 * size: none runs through outcomes. Counts of people are exact here; the pages round what is small
 * before anyone sees it (ADR 0026). Safe for several threads.
 */
public interface Views {

  /** Domain time of the latest event in the answers; none before the first. */
  Optional<Instant> asOf();

  /** Titles and names, by code. */
  Names names();

  /** Every project with its seats, floors and latest assessments, by project id. */
  List<ProjectFigures> projects();

  /** One project; none where no vacancy of it was ever accepted. */
  Optional<ProjectFigures> project(String projectId);

  /** Seats confirmed by day, oldest first: the last so many days on which there were any. */
  List<DayFigures> days(int most);

  /**
   * Every assessment of a project from one day until another, both included; by day, employer and
   * skill class. The page asks for at most 400 days.
   */
  List<ComplianceAssessed> assessments(String projectId, LocalDate from, LocalDate until);

  /**
   * Vacancies of a project whose windows still matter: neither closed nor filled. Those whose next
   * window opens first come first, then those with none left to open, each by employer and id.
   */
  Slice<OpenVacancy> openVacancies(String projectId, int most);

  /** Releases of a project's sealed seats, newest first. */
  Slice<Release> releases(String projectId, int most);

  /** What a project's employers reported of filled vacancies, by employer and skill class. */
  List<FillReports> fillReports(String projectId);

  /** Employers that are frozen now, by id. */
  List<Freeze> frozen();

  /** Those of them that have people at work or open vacancies in a project. */
  List<Freeze> frozen(String projectId);

  /** From classroom to work, everyone together. */
  Pathway pathway();

  /**
   * The same for each group of one kind, by code; people of whom the group is unknown are left out.
   */
  List<GroupPathway> pathwaysBy(Grouping grouping);

  /** The latest gap of every regency and scheme, by regency, then scheme. */
  List<SkillGap> skillGaps();

  /** Where the placed live and work: every district with anything to tell, by code. */
  List<DistrictFigures> districts();

  /** The latest decisions of a project, or of all where none is named, newest first. */
  List<DecisionFigures> decisions(Optional<String> projectId, int most);

  /** A vacancy's decision in one round. An employer's ids are unique for the employer alone. */
  Optional<DecisionFigures> decision(String roundId, String employerId, String vacancyId);

  /** What a policy version rests on; none where it is not known here. */
  Optional<PolicyBasis> policy(String policyId, int version);
}
