package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.ComplianceFigure;
import id.tenguyun.placement.message.ComplianceStatus;
import id.tenguyun.placement.message.Denominator;
import id.tenguyun.placement.message.FigureEvent;
import id.tenguyun.placement.message.FigureEvent.ComplianceAssessed;
import id.tenguyun.placement.message.FigureEvent.SkillGapFound;
import id.tenguyun.placement.message.FloorShare;
import id.tenguyun.placement.message.NotedEvent.DayAssessed;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.message.TierCount;
import id.tenguyun.placement.message.Trend;
import id.tenguyun.placement.policy.FloorShares;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where every employer stands at the end of a day on which anything changed, under the three usual
 * denominators, each from one definition: its own people; with its contractors' people; with
 * foreign workers as well.
 */
public final class ComplianceDesk {

  private ComplianceDesk() {}

  /** Assesses every project, employer and skill class of a market that counts anybody. */
  public static List<PlacementEvent> assess(PlacementState state, String market, Instant now) {
    LocalDate day = day(state, market);
    List<PlacementEvent> assessed = new ArrayList<>();
    for (String projectId : state.catalogue().projectIds()) {
      ProjectRegistered project = state.catalogue().project(projectId).orElseThrow();
      Optional<Policy> policy = state.policies().ruling(projectId, day);
      boolean here = new RegionCode(project.workplaceVillage()).province().equals(market);
      if (here && policy.isPresent()) {
        for (String employer : new TreeSet<>(project.employers())) {
          for (SkillClass skillClass : SkillClass.values()) {
            assess(state, market, day, projectId, employer, skillClass, policy.get(), now)
                .ifPresent(assessed::add);
          }
        }
      }
    }
    return assessed;
  }

  private static Optional<ComplianceAssessed> assess(
      PlacementState state,
      String market,
      LocalDate day,
      String projectId,
      String employerId,
      SkillClass skillClass,
      Policy policy,
      Instant now) {
    Heads direct = Heads.direct(state, projectId, employerId, skillClass);
    TreeSet<String> contractors = contractors(state, projectId, employerId);
    Heads withContractors =
        Heads.count(
            state, projectId, e -> e.equals(employerId) || contractors.contains(e), skillClass);
    if (withContractors.total() + withContractors.foreign() == 0) {
      return Optional.empty();
    }
    FloorShares shares = policy.floorsOf(skillClass);
    ComplianceStatus status = Outlook.of(state, projectId, employerId, skillClass).status(shares);
    BigDecimal margin =
        direct.total() == 0 ? BigDecimal.ZERO : direct.margin(shares, direct.total());
    String key = projectId + "/" + employerId + "/" + skillClass;
    Trend trend = trend(state.figures().standing(key).map(Standing::margin).orElse(null), margin);
    Hours own = new Hours(state, projectId, employerId::equals, skillClass, day);
    Hours all =
        new Hours(
            state,
            projectId,
            e -> e.equals(employerId) || contractors.contains(e),
            skillClass,
            day);
    return Optional.of(
        new ComplianceAssessed(
            now,
            day,
            projectId,
            employerId,
            skillClass,
            market,
            policy.policyId(),
            policy.version(),
            status,
            trend,
            List.of(
                figure(Denominator.DIRECT, direct, direct.total(), 0, shares, own),
                figure(
                    Denominator.WITH_SUBCONTRACTORS,
                    withContractors,
                    withContractors.total(),
                    0,
                    shares,
                    all),
                figure(
                    Denominator.WITH_FOREIGN_WORKERS,
                    withContractors,
                    withContractors.total() + withContractors.foreign(),
                    withContractors.foreign(),
                    shares,
                    all))));
  }

  private static Trend trend(@Nullable BigDecimal before, BigDecimal now) {
    if (before == null || before.compareTo(now) == 0) {
      return Trend.STEADY;
    }
    return before.compareTo(now) < 0 ? Trend.IMPROVING : Trend.WORSENING;
  }

  private static ComplianceFigure figure(
      Denominator denominator,
      Heads heads,
      int outOf,
      int foreign,
      FloorShares shares,
      Hours hours) {
    List<TierCount> tiers = new ArrayList<>();
    List<FloorShare> floors = new ArrayList<>();
    for (int k = 1; k <= 5; k++) {
      PriorityTier tier = PriorityTier.of(k);
      tiers.add(new TierCount(tier, heads.byTier().get(k - 1), hours.of(tier)));
      if (k <= 4) {
        floors.add(
            new FloorShare(
                tier, shares.cumulative().get(k - 1), outOf == 0 ? null : heads.share(k, outOf)));
      }
    }
    return new ComplianceFigure(denominator, outOf, foreign, tiers, floors);
  }

  /** Whoever said to be a contractor of this employer on the project. */
  private static TreeSet<String> contractors(
      PlacementState state, String projectId, String employerId) {
    TreeSet<String> contractors = new TreeSet<>();
    for (Vacancy vacancy : state.vacancies().all()) {
      if (vacancy.projectId().equals(projectId) && employerId.equals(vacancy.contractorOf())) {
        contractors.add(vacancy.employerId());
      }
    }
    for (DirectHire hire : state.directHires().all()) {
      if (hire.report().projectId().equals(projectId)
          && employerId.equals(hire.report().contractorOf())) {
        contractors.add(hire.report().employerId());
      }
    }
    return contractors;
  }

  /** Applies an assessment, against which the next one's trend is seen. */
  public static void apply(PlacementState state, FigureEvent event) {
    switch (event) {
      case ComplianceAssessed assessed -> {
        Heads heads =
            Heads.direct(state, assessed.projectId(), assessed.employerId(), assessed.skillClass());
        FloorShares shares =
            state
                .policies()
                .get(assessed.policyId(), assessed.policyVersion())
                .floorsOf(assessed.skillClass());
        BigDecimal margin =
            heads.total() == 0 ? BigDecimal.ZERO : heads.margin(shares, heads.total());
        state
            .figures()
            .put(
                assessed.projectId() + "/" + assessed.employerId() + "/" + assessed.skillClass(),
                new Standing(assessed.status(), margin));
      }
      case SkillGapFound gap -> {
        // Published only; nothing is decided from it.
      }
    }
  }

  /** The day's figures are out. */
  public static DayAssessed dayAssessed(PlacementState state, String market, Instant now) {
    return new DayAssessed(now, market, day(state, market));
  }

  private static LocalDate day(PlacementState state, String market) {
    return Objects.requireNonNull(state.markets().get(market).changedDay());
  }
}
