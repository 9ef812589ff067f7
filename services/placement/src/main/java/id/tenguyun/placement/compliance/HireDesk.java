package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.NotedEvent.DirectHireNoted;
import id.tenguyun.placement.message.NotedEvent.HeadcountNoted;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireCounted;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.placement.FixedTerms;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.TermsCheck;
import id.tenguyun.placement.vacancy.TermsText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides about hires that did not come from a nomination: they are facts, so they are counted,
 * checked like nominations, and what does not fit becomes a finding.
 */
public final class HireDesk {

  private final Regions regions;

  public HireDesk(Regions regions) {
    this.regions = regions;
  }

  /** A direct hire. */
  public Decision<PlacementEvent> decide(
      PlacementState state, DirectHireReported hire, Instant now) {
    String key = "hire/" + key(hire);
    if (state.submissions().sameAs(key, hire)) {
      return Decision.duplicate(hire.hireId());
    }
    Optional<DirectHire> before = state.directHires().find(key(hire));
    List<Refusal> reasons = new ArrayList<>();
    before.ifPresent(known -> reasons.addAll(HireCorrections.notTheSame(known, hire)));
    reasons.addAll(place(state, hire.employerId(), hire.projectId()));
    reasons.addAll(where(hire));
    reasons.addAll(contract(hire));
    if (hire.hiredOn().isAfter(Wita.date(now))) {
      reasons.add(
          new Refusal("IN_THE_FUTURE", "hiredOn", hire.hiredOn().toString(), "today or earlier"));
    }
    reasons.addAll(when(hire, Wita.date(now)));
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    // its ledger is the one of the day on which it is accepted, as for vacancies
    Optional<Policy> policy = state.policies().ruling(hire.projectId(), Wita.date(now));
    PriorityTier tier = hire.foreignWorker() ? null : tier(state, hire, policy);
    List<PlacementEvent> events = new ArrayList<>();
    events.add(state.submissions().noted(key, hire));
    events.addAll(
        before.isPresent()
            ? HireCorrections.revised(before.get(), hire, tier, policy, false, null, now)
            : counted(hire, tier, policy, now));
    events.addAll(findings(state, hire, tier, policy, now));
    return Decision.accepted(events);
  }

  private static List<PlacementEvent> counted(
      DirectHireReported hire, @Nullable PriorityTier tier, Optional<Policy> policy, Instant now) {
    String policyId = policy.map(Policy::policyId).orElse(null);
    Integer version = policy.map(Policy::version).orElse(null);
    return List.of(
        new DirectHireNoted(now, hire, tier, policyId, version),
        new DirectHireCounted(
            now,
            hire.hireId(),
            hire.employerId(),
            hire.projectId(),
            hire.market(),
            hire.skillClass(),
            tier,
            hire.foreignWorker(),
            policyId,
            version));
  }

  /** A fixed term is agreed in writing with its length, or it is no PKWT (UU 13/2003 art. 57). */
  private static List<Refusal> contract(DirectHireReported hire) {
    Integer months = hire.contractMonths();
    boolean termMissing =
        hire.contractType() == ContractType.PKWT && (months == null || months < 1);
    return termMissing
        ? List.of(
            new Refusal(
                "NO_CONTRACT",
                "contractMonths",
                "PKWT of " + months + " months",
                "the term of the written contract in months, or contractType PKWTT"))
        : List.of();
  }

  private static List<Refusal> when(DirectHireReported hire, LocalDate today) {
    List<Refusal> reasons = new ArrayList<>();
    LocalDate longestAgo = today.minusDays(StatedTime.DAYS_BACK);
    if (hire.hiredOn().isBefore(longestAgo)) {
      StatedTime.check("hiredOn", hire.hiredOn(), longestAgo, today).ifPresent(reasons::add);
    }
    LocalDate since = hire.domicileSince();
    if (since != null) {
      StatedTime.check("domicileSince", since, StatedTime.LIVING_MEMORY, today)
          .ifPresent(reasons::add);
    }
    return reasons;
  }

  private static List<Refusal> place(PlacementState state, String employerId, String projectId) {
    List<Refusal> reasons = new ArrayList<>();
    if (state.catalogue().employer(employerId).isEmpty()) {
      reasons.add(
          new Refusal("UNKNOWN_EMPLOYER", "employerId", employerId, "a registered employer"));
    }
    Optional<ProjectRegistered> project = state.catalogue().project(projectId);
    if (project.isEmpty()) {
      reasons.add(
          new Refusal(
              "UNKNOWN_PROJECT",
              "projectId",
              projectId,
              "one of " + state.catalogue().projectIds()));
    }
    return reasons;
  }

  List<Refusal> where(DirectHireReported hire) {
    List<Refusal> reasons = new ArrayList<>();
    if (!regions.knowsVillage(hire.workplaceVillage())) {
      reasons.add(
          new Refusal(
              "UNKNOWN_VILLAGE", "workplaceVillage", hire.workplaceVillage(), "a village code"));
    } else if (!new RegionCode(hire.workplaceVillage()).province().equals(hire.market())) {
      reasons.add(
          new Refusal(
              "WRONG_MARKET",
              "market",
              hire.market(),
              new RegionCode(hire.workplaceVillage()).province()));
    }
    String home = hire.domicileVillage();
    if (!hire.foreignWorker() && (home == null || !regions.knowsVillage(home))) {
      reasons.add(
          new Refusal(
              "UNKNOWN_VILLAGE", "domicileVillage", String.valueOf(home), "a village code"));
    }
    return reasons;
  }

  /** Tested on the day of the hire; where nobody knows since when, no area counts as hers. */
  static PriorityTier tier(PlacementState state, DirectHireReported hire, Optional<Policy> policy) {
    String village = hire.domicileVillage();
    LocalDate since = hire.domicileSince();
    if (village == null || since == null || policy.isEmpty()) {
      return PriorityTier.NATIONAL;
    }
    return Domicile.of(village, since)
        .tierFor(
            state.catalogue().workplace(hire.projectId(), hire.workplaceVillage()),
            policy.get().minimumMonths(),
            hire.hiredOn());
  }

  static List<PlacementEvent> findings(
      PlacementState state,
      DirectHireReported hire,
      @Nullable PriorityTier tier,
      Optional<Policy> policy,
      Instant now) {
    List<PlacementEvent> findings = new ArrayList<>();
    TermsCheck terms =
        TermsCheck.of(
            new TermsCheck.Contract(
                hire.workplaceVillage(),
                hire.hiredOn(),
                hire.contractType(),
                hire.contractMonths(),
                monthsBefore(state, hire),
                hire.probationMonths(),
                hire.monthlyWageIdr(),
                hire.hoursPerWeek(),
                hire.overtimeHoursPerWeek(),
                hire.socialSecurityEnrolled(),
                List.of()),
            "",
            policy,
            state.catalogue());
    List<Refusal> failed = new ArrayList<>(terms.blocking());
    failed.addAll(terms.warnings());
    if (!failed.isEmpty()) {
      findings.add(finding(hire, FindingKind.DIRECT_HIRE_TERMS, TermsText.of(failed), now));
    }
    if (tier != null && policy.isPresent()) {
      Heads before = Heads.direct(state, hire.projectId(), hire.employerId(), hire.skillClass());
      Heads after = before.with(tier);
      var shares = policy.get().floorsOf(hire.skillClass());
      if (after.below(shares) && !before.below(shares)) {
        findings.add(
            finding(
                hire,
                FindingKind.DIRECT_HIRE_BELOW_FLOOR,
                "The hire, of tier "
                    + tier
                    + ", took "
                    + hire.employerId()
                    + " below a floor of skill class "
                    + hire.skillClass()
                    + ".",
                now));
      }
    }
    return findings.stream().filter(f -> !raisedBefore(state, f)).toList();
  }

  private static boolean raisedBefore(PlacementState state, PlacementEvent finding) {
    return finding instanceof FindingRaised raised
        && state.findings().find(raised.findingId()).isPresent();
  }

  /** Months of fixed terms that the worker, if she is one of ours, has had with the employer. */
  private static int monthsBefore(PlacementState state, DirectHireReported hire) {
    UUID workerId = hire.workerId();
    return workerId == null
        ? 0
        : FixedTerms.monthsOnRecord(state, workerId, hire.employerId()) - ownMonths(state, hire);
  }

  /** What a report that this one corrects has on record itself. */
  private static int ownMonths(PlacementState state, DirectHireReported hire) {
    return state
        .directHires()
        .find(key(hire))
        .filter(h -> !h.struck() && h.report().contractType() == ContractType.PKWT)
        .map(h -> Objects.requireNonNullElse(h.report().contractMonths(), 0))
        .orElse(0);
  }

  private static FindingRaised finding(
      DirectHireReported hire, FindingKind kind, String explanation, Instant now) {
    return new FindingRaised(
        now,
        key(hire) + "/" + kind,
        kind,
        hire.market(),
        null,
        null,
        hire.employerId(),
        hire.projectId(),
        hire.workerId(),
        null,
        explanation);
  }

  /** An officer corrects a direct hire. */
  public Decision<PlacementEvent> decide(
      PlacementState state, DirectHireCorrected act, Instant now) {
    return HireCorrections.decide(state, act, this, now);
  }

  /** An officer corrects a headcount. */
  public Decision<PlacementEvent> decide(
      PlacementState state, HeadcountCorrected act, Instant now) {
    return HireCorrections.decide(state, act, now);
  }

  /** A month's own count. */
  public Decision<PlacementEvent> decide(
      PlacementState state, HeadcountReported count, Instant now) {
    String key = "headcount/" + count.employerId() + "/" + count.headcountId();
    if (state.submissions().sameAs(key, count)) {
      return Decision.duplicate(count.headcountId());
    }
    List<Refusal> reasons = new ArrayList<>();
    reasons.addAll(HireCorrections.notTheEmployers(state, count));
    reasons.addAll(place(state, count.employerId(), count.projectId()));
    if (count.heads() < 0 || (count.hours() != null && count.hours() < 0)) {
      reasons.add(
          new Refusal(
              "NEGATIVE",
              "heads",
              count.heads() + " heads, " + count.hours() + " hours",
              "0 or more"));
    }
    if (count.foreignWorkers() == (count.tier() != null)) {
      reasons.add(
          new Refusal(
              "TIER_OR_FOREIGN",
              "tier",
              String.valueOf(count.tier()),
              "a tier, or none for foreign workers"));
    }
    if (count.month().getDayOfMonth() != 1) {
      reasons.add(
          new Refusal(
              "NOT_A_MONTH", "month", count.month().toString(), "the first day of a month"));
    }
    LocalDate today = Wita.date(now);
    StatedTime.check("month", count.month(), today.minusDays(StatedTime.DAYS_BACK), today)
        .ifPresent(reasons::add);
    return reasons.isEmpty()
        ? Decision.accepted(
            state.submissions().noted(key, count), new HeadcountNoted(now, count, null))
        : Decision.rejected(reasons);
  }

  /** Applies a direct hire: it enters the ledger, and a worker of ours leaves the pool. */
  public static void apply(PlacementState state, DirectHireNoted noted) {
    DirectHireReported hire = noted.hire();
    String ledgerKey =
        HireCorrections.ledgerKey(
            state, hire, noted.tier(), noted.policyId(), noted.policyVersion());
    state
        .directHires()
        .put(
            new DirectHire(
                key(hire),
                hire,
                noted.tier(),
                ledgerKey,
                state.markets().nextPlace(hire.market()),
                false,
                null));
    UUID workerId = hire.workerId();
    if (workerId != null) {
      state
          .workers()
          .find(workerId)
          .ifPresent(w -> state.workers().put(w.hiredDirectly(hire.hireId())));
    }
    state.markets().figuresChanged(hire.market(), noted.at());
  }

  /** Applies a headcount. */
  public static void apply(PlacementState state, HeadcountNoted noted) {
    state.figures().put(noted.headcount(), noted.officer());
    state.markets().figuresChanged(noted.headcount().market(), noted.at());
  }

  static String key(DirectHireReported hire) {
    return hire.employerId().toLowerCase(Locale.ROOT) + "/" + hire.hireId();
  }
}
