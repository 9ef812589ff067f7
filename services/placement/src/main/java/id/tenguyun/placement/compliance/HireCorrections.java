package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.ledger.LedgerHead;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.NotedEvent.DirectHireRevised;
import id.tenguyun.placement.message.NotedEvent.HeadcountNoted;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireRecounted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of what ledgers count: always a further event, never a changed one. An employer
 * corrects its own report by sending the same id with other content, as long as it is about the
 * same hire (project, market and worker) and no officer has corrected it; an officer's word stands
 * until another officer's. A corrected hire keeps its place in the order of acceptance, and what
 * the ledger then lacks is planned again over its open vacancies.
 */
public final class HireCorrections {

  private HireCorrections() {}

  /** What keeps a report from being a correction of the hire that is known by its id. */
  static List<Refusal> notTheSame(DirectHire known, DirectHireReported hire) {
    List<Refusal> reasons = new ArrayList<>();
    DirectHireReported before = known.report();
    boolean same =
        before.projectId().equals(hire.projectId())
            && before.market().equals(hire.market())
            && Objects.equals(before.workerId(), hire.workerId());
    if (!same) {
      reasons.add(
          new Refusal(
              "ID_REUSED",
              "hireId",
              hire.hireId() + " for another project, market or worker",
              "a new id for a new hire"));
    }
    if (known.officer() != null) {
      reasons.add(
          new Refusal(
              "CORRECTED_BY_OFFICE",
              "hireId",
              hire.hireId(),
              "a word to the office, which has corrected this hire"));
    }
    return reasons;
  }

  /** The same for a headcount, which may change in everything but its project and market. */
  static List<Refusal> notTheEmployers(PlacementState state, HeadcountReported count) {
    List<Refusal> reasons = new ArrayList<>();
    state
        .figures()
        .find(count.employerId(), count.headcountId())
        .filter(b -> !b.projectId().equals(count.projectId()) || !b.market().equals(count.market()))
        .ifPresent(b ->
            reasons.add(
                new Refusal(
                    "ID_REUSED",
                    "headcountId",
                    count.headcountId() + " for another project or market",
                    "a new id for a new count")));
    state
        .figures()
        .officerOf(count.employerId(), count.headcountId())
        .ifPresent(officer ->
            reasons.add(
                new Refusal(
                    "CORRECTED_BY_OFFICE",
                    "headcountId",
                    count.headcountId(),
                    "a word to the office, which has corrected this count")));
    return reasons;
  }

  /** What a correction says: once to memory, once to everybody. */
  static List<PlacementEvent> revised(
      DirectHire before,
      DirectHireReported hire,
      @Nullable PriorityTier tier,
      Optional<Policy> policy,
      boolean struck,
      @Nullable String officer,
      Instant now) {
    String policyId = policy.map(Policy::policyId).orElse(null);
    Integer version = policy.map(Policy::version).orElse(null);
    return List.of(
        new DirectHireRevised(now, hire, tier, policyId, version, struck, officer),
        new DirectHireRecounted(
            now,
            hire.hireId(),
            hire.employerId(),
            hire.projectId(),
            hire.market(),
            hire.skillClass(),
            tier,
            hire.foreignWorker(),
            struck,
            officer == null ? before.report().employerId() : officer,
            policyId,
            version));
  }

  /** An officer corrects a direct hire. */
  static Decision<PlacementEvent> decide(
      PlacementState state, DirectHireCorrected act, HireDesk desk, Instant now) {
    Optional<DirectHire> known =
        state.directHires().find(act.employerId().toLowerCase(Locale.ROOT) + "/" + act.hireId());
    if (known.isEmpty() || !known.get().report().market().equals(act.market())) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_HIRE",
                  "hireId",
                  act.employerId() + "/" + act.hireId(),
                  "a direct hire that this employer reported in this market")));
    }
    DirectHireReported hire = corrected(known.get().report(), act);
    List<Refusal> reasons = new ArrayList<>(desk.where(hire));
    if (act.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the officer who corrects"));
    }
    if (known.get().struck() == act.struck() && hire.equals(known.get().report())) {
      reasons.add(
          new Refusal("NOTHING_CHANGED", "hireId", act.hireId(), "something that is to change"));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    Optional<Policy> policy = state.policies().ruling(hire.projectId(), Wita.date(now));
    PriorityTier tier = hire.foreignWorker() ? null : HireDesk.tier(state, hire, policy);
    List<PlacementEvent> events =
        new ArrayList<>(revised(known.get(), hire, tier, policy, act.struck(), act.actor(), now));
    if (!act.struck()) {
      events.addAll(HireFindings.of(state, hire, tier, policy, now));
    }
    return Decision.accepted(events);
  }

  private static DirectHireReported corrected(DirectHireReported hire, DirectHireCorrected act) {
    return new DirectHireReported(
        hire.hireId(),
        hire.employerId(),
        hire.contractorOf(),
        hire.projectId(),
        hire.market(),
        hire.workerId(),
        hire.foreignWorker(),
        act.domicileVillage() == null ? hire.domicileVillage() : act.domicileVillage(),
        act.domicileSince() == null ? hire.domicileSince() : act.domicileSince(),
        act.skillClass() == null ? hire.skillClass() : act.skillClass(),
        hire.kbjiCode(),
        hire.workplaceVillage(),
        hire.contractType(),
        hire.contractMonths(),
        hire.probationMonths(),
        hire.monthlyWageIdr(),
        hire.hoursPerWeek(),
        hire.overtimeHoursPerWeek(),
        hire.socialSecurityEnrolled(),
        hire.hiredOn());
  }

  /** An officer corrects a headcount. */
  static Decision<PlacementEvent> decide(
      PlacementState state, HeadcountCorrected act, Instant now) {
    Optional<HeadcountReported> known =
        state
            .figures()
            .find(act.employerId(), act.headcountId())
            .filter(c -> c.market().equals(act.market()));
    if (known.isEmpty()) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_HEADCOUNT",
                  "headcountId",
                  act.employerId() + "/" + act.headcountId(),
                  "a count that this employer reported in this market, and that stands")));
    }
    Long hours = act.hours();
    if (act.heads() < 0 || (hours != null && hours < 0)) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "NEGATIVE", "heads", act.heads() + " heads, " + hours + " hours", "0 or more")));
    }
    HeadcountReported c = known.get();
    HeadcountReported corrected =
        new HeadcountReported(
            c.headcountId(),
            c.employerId(),
            c.contractorOf(),
            c.projectId(),
            c.market(),
            c.skillClass(),
            c.tier(),
            c.foreignWorkers(),
            act.heads(),
            hours,
            c.month());
    return Decision.accepted(new HeadcountNoted(now, corrected, act.actor()));
  }

  /**
   * Applies a correction: the hire keeps its place, and the ledgers concerned are planned again.
   */
  public static void apply(PlacementState state, DirectHireRevised revised) {
    DirectHireReported hire = revised.hire();
    DirectHire before = state.directHires().find(HireDesk.key(hire)).orElseThrow();
    boolean sameLedger =
        before.ledgerKey() != null
            && revised.tier() != null
            && before.report().skillClass() == hire.skillClass();
    String ledgerKey =
        sameLedger
            ? before.ledgerKey()
            : ledgerKey(state, hire, revised.tier(), revised.policyId(), revised.policyVersion());
    state
        .directHires()
        .put(
            new DirectHire(
                before.key(),
                hire,
                revised.tier(),
                ledgerKey,
                before.order(),
                revised.struck(),
                revised.officer() == null ? before.officer() : revised.officer()));
    if (before.struck() != revised.struck()) {
      bind(state, hire, revised.struck());
    }
    state.touch(hire.market(), revised.at());
    unbalance(state, before.ledgerKey(), revised.at());
    unbalance(state, ledgerKey, revised.at());
    state.markets().figuresChanged(hire.market(), revised.at());
  }

  /** A worker of ours comes back to the pool when the hire that took her out never was. */
  private static void bind(PlacementState state, DirectHireReported hire, boolean struck) {
    UUID workerId = hire.workerId();
    Optional<Worker> worker = workerId == null ? Optional.empty() : state.workers().find(workerId);
    if (!struck) {
      worker.ifPresent(w -> state.workers().put(w.hiredDirectly(hire.hireId())));
    } else {
      worker
          .filter(w -> hire.hireId().equals(w.directHireId()))
          .ifPresent(w -> state.workers().put(w.notHiredDirectly()));
    }
  }

  private static void unbalance(PlacementState state, @Nullable String ledgerKey, Instant at) {
    if (ledgerKey != null) {
      state.ledgers().unbalance(ledgerKey, at);
    }
  }

  /** The ledger that a hire stands in, opened where it is new; none for whom no floor counts. */
  static @Nullable String ledgerKey(
      PlacementState state,
      DirectHireReported hire,
      @Nullable PriorityTier tier,
      @Nullable String policyId,
      @Nullable Integer policyVersion) {
    if (tier == null || policyId == null || policyVersion == null) {
      return null;
    }
    Policy policy = state.policies().get(policyId, policyVersion);
    LedgerHead head =
        state
            .ledgers()
            .head(
                hire.projectId(),
                hire.employerId(),
                hire.skillClass(),
                policy.floorsOf(hire.skillClass()));
    state.ledgers().open(head);
    return head.key();
  }
}
