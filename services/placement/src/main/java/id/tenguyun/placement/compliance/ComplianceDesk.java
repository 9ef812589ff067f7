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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where every employer stands at the end of a day on which anything changed, under the three usual
 * denominators, each from one definition: its own people; with those whom its contractors engaged
 * for it; with all their foreign workers as well.
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
        Contracting contracting = Contracting.on(state, projectId);
        for (String employer : state.catalogue().employersOn(projectId)) {
          for (SkillClass skillClass : SkillClass.values()) {
            assess(
                    state,
                    market,
                    day,
                    projectId,
                    contracting,
                    employer,
                    skillClass,
                    policy.get(),
                    now)
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
      Contracting contracting,
      String employerId,
      SkillClass skillClass,
      Policy policy,
      Instant now) {
    Heads direct = Heads.direct(state, projectId, employerId, skillClass);
    Heads withContractors = Heads.count(state, projectId, contracting.with(employerId), skillClass);
    if (withContractors.total() + withContractors.foreign() == 0) {
      return Optional.empty();
    }
    FloorShares shares = policy.floorsOf(skillClass);
    ComplianceStatus status = Outlook.of(state, projectId, employerId, skillClass).status(shares);
    BigDecimal margin =
        direct.total() == 0 ? BigDecimal.ZERO : direct.margin(shares, direct.total());
    String key = projectId + "/" + employerId + "/" + skillClass;
    Trend trend = trend(state.figures().standing(key).map(Standing::margin).orElse(null), margin);
    Hours own = new Hours(state, projectId, Contracting.own(employerId), skillClass, day);
    Hours all = new Hours(state, projectId, contracting.with(employerId), skillClass, day);
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
                figure(Denominator.DIRECT, direct, 0, shares, own),
                figure(Denominator.WITH_SUBCONTRACTORS, withContractors, 0, shares, all),
                figure(
                    Denominator.WITH_FOREIGN_WORKERS,
                    withContractors,
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
      Denominator denominator, Heads heads, int foreign, FloorShares shares, Hours hours) {
    int outOf = heads.total() + foreign;
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
    Long foreignHours = denominator == Denominator.WITH_FOREIGN_WORKERS ? hours.foreign() : null;
    return new ComplianceFigure(denominator, outOf, foreign, tiers, floors, foreignHours);
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
