package id.tenguyun.dashboard.views.board;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.EmployerFrozen;
import id.tenguyun.dashboard.facts.Fact.EmployerThawed;
import id.tenguyun.dashboard.facts.Fact.PartnerRegistered;
import id.tenguyun.dashboard.facts.Fact.PolicyPublished;
import id.tenguyun.dashboard.facts.Fact.ProgrammeRegistered;
import id.tenguyun.dashboard.facts.Fact.ProjectRegistered;
import id.tenguyun.dashboard.facts.Fact.SchemeRegistered;
import id.tenguyun.dashboard.facts.Fact.SeatsReleased;
import id.tenguyun.dashboard.facts.Fact.SeatsSealed;
import id.tenguyun.dashboard.facts.Fact.SkillGapFound;
import id.tenguyun.dashboard.facts.Fact.VacancyAccepted;
import id.tenguyun.dashboard.figures.ComplianceMonth;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.FillReports;
import id.tenguyun.dashboard.figures.Measure;
import id.tenguyun.dashboard.figures.Noted;
import id.tenguyun.dashboard.figures.ProjectFigures;
import id.tenguyun.dashboard.figures.SubjectIds;
import id.tenguyun.dashboard.figures.Vacancy;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every answer: sums and what there are few of from the latest view of the board, and the rest from
 * documents that are found by their ids alone.
 */
public final class BoardViews implements Views {

  private static final Comparator<ComplianceAssessed> BY_DAY =
      Comparator.comparing(ComplianceAssessed::day)
          .thenComparing(ComplianceAssessed::employerId)
          .thenComparing(ComplianceAssessed::skillClass);

  private static final Comparator<Release> NEWEST_FIRST =
      Comparator.comparing(Release::at).reversed().thenComparing(Release::releaseId);

  private final Supplier<Board.View> board;
  private final SubjectDocuments documents;
  private final DecisionAnswers decisions;

  public BoardViews(Supplier<Board.View> board, SubjectDocuments documents) {
    this.board = board;
    this.documents = documents;
    this.decisions = new DecisionAnswers(documents, board);
  }

  @Override
  public Optional<Instant> asOf() {
    return board.get().figures().asOf();
  }

  @Override
  public Names names() {
    var known = board.get().known();
    return new Names(
        names(
            known.all(ProjectRegistered.class),
            ProjectRegistered::projectId,
            ProjectRegistered::name),
        names(known.all(PartnerRegistered.class), PartnerRegistered::code, PartnerRegistered::name),
        names(
            known.all(SchemeRegistered.class),
            SchemeRegistered::schemeCode,
            SchemeRegistered::title),
        names(
            known.all(ProgrammeRegistered.class),
            ProgrammeRegistered::programmeCode,
            ProgrammeRegistered::title));
  }

  private static <F> Map<String, String> names(
      List<F> facts, Function<F, String> code, Function<F, String> name) {
    return facts.stream().collect(Collectors.toMap(code, name));
  }

  @Override
  public List<ProjectFigures> projects() {
    return board.get().figures().projects();
  }

  @Override
  public Optional<ProjectFigures> project(String projectId) {
    return projects().stream().filter(p -> p.projectId().equals(projectId)).findFirst();
  }

  @Override
  public List<DayFigures> days(int most) {
    List<DayFigures> days = board.get().figures().days();
    return days.subList(Math.max(0, days.size() - most), days.size());
  }

  @Override
  public List<ComplianceAssessed> assessments(String projectId, LocalDate from, LocalDate until) {
    List<String> ids = new ArrayList<>();
    for (Noted noted : board.get().known().noted(ComplianceAssessed.class, projectId)) {
      ComplianceAssessed latest = (ComplianceAssessed) noted.fact();
      YearMonth last = YearMonth.from(until);
      for (var month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
        ids.add(SubjectIds.compliance(projectId, latest.employerId(), latest.skillClass(), month));
      }
    }
    return documents.find(ids).values().stream()
        .flatMap(month -> ((ComplianceMonth) month).days().values().stream())
        .filter(found -> !found.day().isBefore(from) && !found.day().isAfter(until))
        .sorted(BY_DAY)
        .toList();
  }

  @Override
  public Slice<OpenVacancy> openVacancies(String projectId, int most) {
    var ids = board.get().tally().row(Measure.OPEN, projectId).keySet();
    List<OpenVacancy> open =
        documents.find(ids).values().stream()
            .flatMap(found -> open((Vacancy) found).stream())
            .sorted(OpenVacancy.SOONEST_FIRST)
            .toList();
    return slice(open, most);
  }

  private static Optional<OpenVacancy> open(Vacancy vacancy) {
    return vacancy
        .accepted()
        .map((VacancyAccepted accepted) ->
            new OpenVacancy(
                accepted.employerId(),
                accepted.vacancyId(),
                accepted.terms().title(),
                accepted.terms().skillClass(),
                accepted.terms().openings(),
                vacancy.filled(),
                vacancy.openTier(),
                accepted.windows(),
                accepted.terms().closesOn()));
  }

  @Override
  public Slice<Release> releases(String projectId, int most) {
    var known = board.get().known();
    List<Release> releases =
        known.noted(SeatsReleased.class, projectId).stream()
            .map(noted -> (SeatsReleased) noted.fact())
            .map(released ->
                Release.of(
                    released, known.find(SeatsSealed.class, projectId, released.releaseId())))
            .sorted(NEWEST_FIRST)
            .toList();
    return slice(releases, most);
  }

  @Override
  public List<FillReports> fillReports(String projectId) {
    return FillReports.of(board.get().tally(), projectId);
  }

  @Override
  public List<Freeze> frozen() {
    var known = board.get().known();
    return known.all(EmployerFrozen.class).stream()
        .filter(frozen ->
            known
                .find(EmployerThawed.class, frozen.employerId())
                .filter(thawed -> !thawed.at().isBefore(frozen.at()))
                .isEmpty())
        .map(frozen -> new Freeze(frozen.employerId(), frozen.at()))
        .toList();
  }

  @Override
  public List<Freeze> frozen(String projectId) {
    List<Freeze> frozen = frozen();
    if (frozen.isEmpty()) {
      return frozen;
    }
    Set<String> employers = new HashSet<>();
    openVacancies(projectId, Integer.MAX_VALUE)
        .items()
        .forEach(vacancy -> employers.add(vacancy.employerId()));
    project(projectId).stream()
        .flatMap(project -> project.classes().stream())
        .flatMap(figures -> figures.compliance().stream())
        .forEach(assessed -> employers.add(assessed.employerId()));
    return frozen.stream().filter(freeze -> employers.contains(freeze.employerId())).toList();
  }

  private static <T> Slice<T> slice(List<T> all, int most) {
    return new Slice<>(all.subList(0, Math.min(most, all.size())), all.size());
  }

  @Override
  public Pathway pathway() {
    return new Pathways(board.get().tally()).everyone();
  }

  @Override
  public List<GroupPathway> pathwaysBy(Grouping grouping) {
    return new Pathways(board.get().tally()).by(grouping);
  }

  @Override
  public List<SkillGap> skillGaps() {
    return board.get().known().all(SkillGapFound.class).stream()
        .map(found ->
            new SkillGap(
                found.day(),
                found.regencyCode(),
                found.schemeCode(),
                found.openSeats(),
                found.gaps()))
        .toList();
  }

  @Override
  public List<DistrictFigures> districts() {
    var tally = board.get().tally();
    SortedMap<String, Long> homes = tally.row(Measure.HOME);
    SortedMap<String, Long> workers = tally.row(Measure.WORKPLACE, Measure.FILLED);
    SortedMap<String, Long> openings = tally.row(Measure.WORKPLACE, Measure.OPENINGS);
    SortedSet<String> codes = new TreeSet<>(homes.keySet());
    codes.addAll(openings.keySet());
    return codes.stream()
        .map(code ->
            new DistrictFigures(code, of(homes, code), of(workers, code), of(openings, code)))
        .filter(found -> found.residents() + found.workers() + found.openings() > 0)
        .toList();
  }

  private static int of(Map<String, Long> counts, String code) {
    return Math.toIntExact(counts.getOrDefault(code, 0L));
  }

  @Override
  public List<DecisionFigures> decisions(Optional<String> projectId, int most) {
    return decisions.latest(projectId, most);
  }

  @Override
  public Optional<DecisionFigures> decision(String roundId, String employerId, String vacancyId) {
    return decisions.one(roundId, employerId, vacancyId);
  }

  @Override
  public Optional<PolicyBasis> policy(String policyId, int version) {
    return board
        .get()
        .known()
        .find(PolicyPublished.class, policyId, version)
        .map(policy ->
            new PolicyBasis(
                policy.policyId(),
                policy.version(),
                policy.legalBasis(),
                policy.effectiveFrom(),
                policy.effectiveUntil()));
  }
}
