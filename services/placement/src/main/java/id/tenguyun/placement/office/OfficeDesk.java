package id.tenguyun.placement.office;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.CandidateDesk;
import id.tenguyun.placement.compliance.HeadcountDesk;
import id.tenguyun.placement.compliance.HireDesk;
import id.tenguyun.placement.message.NotedEvent.RulesAdopted;
import id.tenguyun.placement.message.OfficeInput;
import id.tenguyun.placement.message.OfficeInput.CorrectionRecorded;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ExemptionSigned;
import id.tenguyun.placement.message.OfficeInput.FindingCured;
import id.tenguyun.placement.message.OfficeInput.FindingDismissed;
import id.tenguyun.placement.message.OfficeInput.FindingUpheld;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.OfficeInput.PolicyAnnulled;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.OfficeInput.PolicySuspended;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.OfficeInput.RoundOrdered;
import id.tenguyun.placement.message.OfficeInput.RulesVersionAdopted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.protection.FindingDesk;
import id.tenguyun.placement.release.ExemptionDesk;
import id.tenguyun.placement.release.ReleaseDesk;
import id.tenguyun.placement.round.RoundDesk;
import java.time.Instant;
import java.util.List;

/** Takes in the office's acts. */
public final class OfficeDesk {

  private final PolicyDesk policies;
  private final HireDesk hires;

  public OfficeDesk(PolicyDesk policies, HireDesk hires) {
    this.policies = policies;
    this.hires = hires;
  }

  /** Decides an act that is not known yet. */
  public Decision<PlacementEvent> decide(PlacementState state, OfficeInput act, Instant now) {
    return switch (act) {
      case PolicyPublished published -> policies.decide(state, published, now);
      case PolicySuspended suspended ->
          PolicyDesk.setAside(
              state, suspended.policyId(), suspended.version(), PolicyStatus.SUSPENDED, now);
      case PolicyAnnulled annulled ->
          PolicyDesk.setAside(
              state, annulled.policyId(), annulled.version(), PolicyStatus.ANNULLED, now);
      case ReleaseRequested requested -> ReleaseDesk.decide(state, requested, now);
      case ReleaseSigned signed -> ReleaseDesk.decide(state, signed, now);
      case ExemptionRequested requested -> ExemptionDesk.decide(state, requested, now);
      case ExemptionSigned signed -> ExemptionDesk.decide(state, signed, now);
      case RoundOrdered ordered -> RoundDesk.decide(state, ordered, now);
      case CorrectionRecorded correction -> CandidateDesk.correct(state, correction, now);
      case DirectHireCorrected correction -> hires.decide(state, correction, now);
      case HeadcountCorrected correction -> HeadcountDesk.decide(state, correction, now);
      case FindingUpheld upheld ->
          FindingDesk.close(state, upheld.findingId(), upheld.market(), true, upheld.actId(), now);
      case FindingDismissed dismissed ->
          FindingDesk.close(
              state, dismissed.findingId(), dismissed.market(), false, dismissed.actId(), now);
      case FindingCured cured -> FindingDesk.cure(state, cured, now);
      case RulesVersionAdopted adopted -> adopt(adopted);
    };
  }

  private static Decision<PlacementEvent> adopt(RulesVersionAdopted adopted) {
    if (adopted.rulesVersion() != PlacementState.RULES_VERSION) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_RULES_VERSION",
                  "rulesVersion",
                  String.valueOf(adopted.rulesVersion()),
                  "version " + PlacementState.RULES_VERSION + ", the only one of this code")));
    }
    return Decision.accepted(new RulesAdopted(adopted.rulesVersion()));
  }
}
