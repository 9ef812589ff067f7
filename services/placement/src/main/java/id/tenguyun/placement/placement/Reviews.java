package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an officer should look at after an employer's word. */
public final class Reviews {

  private static final int REJECTIONS_IN_A_ROW = 3;

  private Reviews() {}

  /** "Unqualified" against a valid certificate, an uncoded reason, three rejections in a row. */
  static List<PlacementEvent> ofRejection(
      PlacementState state, Placement placement, RejectionReason reason, Instant now) {
    List<PlacementEvent> findings = new ArrayList<>();
    Nomination nomination = placement.nomination();
    if (reason == RejectionReason.UNQUALIFIED || reason == RejectionReason.OTHER) {
      findings.add(
          finding(
              placement,
              FindingKind.QUALIFIED_WORKER_REJECTED,
              nomination.certificateNumbers().getFirst(),
              "Rejected as "
                  + reason
                  + " although certificates in force on the start date cover"
                  + " what the vacancy asks for: "
                  + nomination.certificateNumbers()
                  + ".",
              now));
    }
    int inARow = state.streaks().of(nomination.employerId()) + 1;
    if (inARow % REJECTIONS_IN_A_ROW == 0) {
      findings.add(
          finding(
              placement,
              FindingKind.REPEATED_REJECTIONS,
              null,
              nomination.employerId()
                  + " rejected "
                  + inARow
                  + " nominees in a row; "
                  + REJECTIONS_IN_A_ROW
                  + " raise a review.",
              now));
    }
    return findings;
  }

  /** A certificate was lost after the placement was confirmed: an alert that undoes nothing. */
  public static FindingRaised ofLostCertificate(
      Placement placement, String certificateNumber, String how, Instant now) {
    return finding(
        placement,
        FindingKind.CERTIFICATE_REVOKED_IN_PLACEMENT,
        certificateNumber,
        "A certificate behind the placement was " + how + "; the placement stands.",
        now);
  }

  /** An end reported after the term had run out by law. */
  static Decision<PlacementEvent> ofOverrun(
      PlacementState state, Placement placement, PlacementEnded input, Instant now) {
    LocalDate startedOn = placement.startedOn();
    LocalDate longest =
        startedOn == null ? LocalDate.MAX : FixedTerms.longestEnd(state, placement, startedOn);
    boolean exceeded =
        placement.contractType() == ContractType.PKWT
            && input.endedOn().isAfter(longest)
            && !input.endedOn().isAfter(Wita.date(now));
    if (!exceeded) {
      return Decision.rejected(List.of(Refusals.wrongStatus(placement, PlacementStatus.STARTED)));
    }
    return Decision.accepted(
        finding(
            placement,
            FindingKind.TERM_EXCEEDED,
            null,
            "Work is said to have ended on "
                + input.endedOn()
                + ", after "
                + longest
                + ", the last day that a PKWT may have (PP 35/2021 art. 8).",
            now));
  }

  private static FindingRaised finding(
      Placement placement,
      FindingKind kind,
      @Nullable String certificate,
      String explanation,
      Instant now) {
    Nomination nomination = placement.nomination();
    return new FindingRaised(
        now,
        nomination.nominationId() + "/" + kind + (certificate == null ? "" : "/" + certificate),
        kind,
        nomination.market(),
        nomination.vacancyId(),
        nomination.nominationId(),
        nomination.employerId(),
        nomination.projectId(),
        nomination.workerId(),
        certificate,
        explanation);
  }
}
