package id.tenguyun.placement.protection;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.Findings.Finding;
import id.tenguyun.placement.Findings.Standing;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.OfficeInput.FindingCured;
import id.tenguyun.placement.message.OutcomeEvent.FindingClosed;
import id.tenguyun.placement.message.OutcomeEvent.FindingLifted;
import id.tenguyun.placement.message.PlacementEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a labour inspector says of a finding: upheld or dismissed, and once upheld, cured.
 * An act may name the finding, or the grievance that it came from.
 */
public final class FindingDesk {

  private FindingDesk() {}

  /** Upholds or dismisses. */
  public static Decision<PlacementEvent> close(
      PlacementState state,
      String named,
      String market,
      boolean upheld,
      String actId,
      Instant now) {
    Optional<Finding> known = find(state, named, market);
    if (known.filter(f -> f.standing() == Standing.OPEN).isEmpty()) {
      return refuse(named, known, "an open finding");
    }
    Finding finding = known.get();
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new FindingClosed(now, finding.findingId(), market, upheld, actId));
    String employer = finding.employerId();
    if (upheld && employer != null && wouldHoldUp(finding)) {
      events.addAll(Freeze.freeze(state, employer, finding, now));
    }
    return Decision.accepted(events);
  }

  private static boolean wouldHoldUp(Finding finding) {
    return new Finding(
            finding.findingId(),
            finding.market(),
            finding.employerId(),
            finding.cause(),
            Standing.UPHELD)
        .holdsUp();
  }

  /** Cures. */
  public static Decision<PlacementEvent> cure(
      PlacementState state, FindingCured input, Instant now) {
    Optional<Finding> known = find(state, input.findingId(), input.market());
    if (known.filter(f -> f.standing() == Standing.UPHELD).isEmpty()) {
      return refuse(input.findingId(), known, "an upheld finding that is not cured");
    }
    Finding finding = known.get();
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new FindingLifted(now, finding.findingId(), input.market(), input.actId()));
    String employer = finding.employerId();
    if (employer != null
        && state.findings().uncured(employer, input.market()).equals(List.of(finding))) {
      events.addAll(Freeze.thaw(state, employer, input.market(), now));
    }
    return Decision.accepted(events);
  }

  private static Optional<Finding> find(PlacementState state, String named, String market) {
    return state
        .findings()
        .find(named)
        .or(() -> state.findings().find(GrievanceDesk.findingId(named, market)))
        .filter(f -> f.market().equals(market));
  }

  private static Decision<PlacementEvent> refuse(
      String named, Optional<Finding> known, String allowed) {
    return Decision.rejected(
        List.of(
            known.isEmpty()
                ? new Refusal("UNKNOWN_FINDING", "findingId", named, allowed)
                : new Refusal(
                    "WRONG_STATUS", "findingId", known.get().standing().toString(), allowed)));
  }
}
