package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.placement.FixedTerms;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.vacancy.TermsCheck;
import id.tenguyun.placement.vacancy.TermsText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a direct hire is found to lack. It is a fact and is counted all the same; the findings go to
 * an officer.
 */
final class HireFindings {

  private HireFindings() {}

  /** What does not fit, each once. */
  static List<PlacementEvent> of(
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
        .find(HireDesk.key(hire))
        .filter(h -> !h.struck() && h.report().contractType() == ContractType.PKWT)
        .map(h -> Objects.requireNonNullElse(h.report().contractMonths(), 0))
        .orElse(0);
  }

  private static FindingRaised finding(
      DirectHireReported hire, FindingKind kind, String explanation, Instant now) {
    return new FindingRaised(
        now,
        HireDesk.key(hire) + "/" + kind,
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
}
