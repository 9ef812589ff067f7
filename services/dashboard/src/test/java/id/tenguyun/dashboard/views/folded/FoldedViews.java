package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.FillReports;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.views.DecisionFigures;
import id.tenguyun.dashboard.views.DistrictFigures;
import id.tenguyun.dashboard.views.Freeze;
import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.Names;
import id.tenguyun.dashboard.views.OpenVacancy;
import id.tenguyun.dashboard.views.Pathway;
import id.tenguyun.dashboard.views.PolicyBasis;
import id.tenguyun.dashboard.views.Release;
import id.tenguyun.dashboard.views.SkillGap;
import id.tenguyun.dashboard.views.Slice;
import id.tenguyun.dashboard.views.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every answer, worked out when it is asked from what was folded so far. One lock: the thread that
 * folds and those that ask take turns.
 */
public final class FoldedViews implements Views {

  private final Supplier<Figures> figures;
  private Registry registry = new Registry();
  private VacancyBook vacancies = new VacancyBook();
  private PathwayBook pathways = new PathwayBook();
  private DecisionBook decisions = new DecisionBook();
  private FindingsBook findings = new FindingsBook();
  private CrowdBook crowd = new CrowdBook();

  /** With the seats, floors and days from elsewhere. */
  public FoldedViews(Supplier<Figures> figures) {
    this.figures = figures;
  }

  /** Forgets everything, before the log is read again from its beginning. */
  public synchronized void clear() {
    registry = new Registry();
    vacancies = new VacancyBook();
    pathways = new PathwayBook();
    decisions = new DecisionBook();
    findings = new FindingsBook();
    crowd = new CrowdBook();
  }

  /** Takes a fact in. */
  public synchronized void on(Fact fact) {
    registry.on(fact);
    vacancies.on(fact);
    pathways.on(fact);
    decisions.on(fact);
    findings.on(fact);
    crowd.on(fact);
  }

  @Override
  public Optional<Instant> asOf() {
    return figures.get().asOf();
  }

  @Override
  public synchronized Names names() {
    return registry.names();
  }

  @Override
  public List<ProjectFigures> projects() {
    return figures.get().projects();
  }

  @Override
  public Optional<ProjectFigures> project(String projectId) {
    return projects().stream().filter(p -> p.projectId().equals(projectId)).findFirst();
  }

  @Override
  public List<DayFigures> days(int most) {
    List<DayFigures> days = figures.get().days();
    return days.subList(Math.max(0, days.size() - most), days.size());
  }

  @Override
  public synchronized List<ComplianceAssessed> assessments(
      String projectId, LocalDate from, LocalDate until) {
    return findings.assessments(projectId, from, until);
  }

  @Override
  public synchronized Slice<OpenVacancy> openVacancies(String projectId, int most) {
    return vacancies.open(projectId, most);
  }

  @Override
  public synchronized Slice<Release> releases(String projectId, int most) {
    return vacancies.releases(projectId, most);
  }

  @Override
  public synchronized List<FillReports> fillReports(String projectId) {
    return vacancies.fillReports(projectId);
  }

  @Override
  public synchronized List<Freeze> frozen() {
    return findings.frozen();
  }

  @Override
  public synchronized List<Freeze> frozen(String projectId) {
    return findings.frozen().stream()
        .filter(freeze ->
            findings.assessed(projectId, freeze.employerId())
                || vacancies.open(projectId, Integer.MAX_VALUE).items().stream()
                    .anyMatch(open -> open.employerId().equals(freeze.employerId())))
        .toList();
  }

  @Override
  public synchronized Pathway pathway() {
    return pathways.everyone();
  }

  @Override
  public synchronized List<GroupPathway> pathwaysBy(Grouping grouping) {
    return pathways.by(grouping);
  }

  @Override
  public synchronized List<SkillGap> skillGaps() {
    return findings.gaps();
  }

  @Override
  public synchronized List<DistrictFigures> districts() {
    return DistrictSums.of(vacancies, pathways);
  }

  @Override
  public synchronized List<DecisionFigures> decisions(Optional<String> projectId, int most) {
    return decisions.latest(projectId, most, vacancies, crowd);
  }

  @Override
  public synchronized Optional<DecisionFigures> decision(
      String roundId, String employerId, String vacancyId) {
    return decisions.find(roundId, employerId, vacancyId, vacancies, crowd);
  }

  @Override
  public synchronized Optional<PolicyBasis> policy(String policyId, int version) {
    return registry.policy(policyId, version);
  }
}
