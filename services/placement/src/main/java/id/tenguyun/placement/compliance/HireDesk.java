package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.NotedEvent.DirectHireNoted;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireCounted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    events.addAll(HireFindings.of(state, hire, tier, policy, now));
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

  static List<Refusal> place(PlacementState state, String employerId, String projectId) {
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

  /** An officer corrects a direct hire. */
  public Decision<PlacementEvent> decide(
      PlacementState state, DirectHireCorrected act, Instant now) {
    return HireCorrections.decide(state, act, this, now);
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

  static String key(DirectHireReported hire) {
    return hire.employerId().toLowerCase(Locale.ROOT) + "/" + hire.hireId();
  }
}
