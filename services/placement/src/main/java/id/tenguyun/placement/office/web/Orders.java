package id.tenguyun.placement.office.web;

import id.tenguyun.events.office.EffortEvidence;
import id.tenguyun.events.office.EffortKind;
import id.tenguyun.events.office.ExemptionRequested;
import id.tenguyun.events.office.FindingCured;
import id.tenguyun.events.office.FindingDismissed;
import id.tenguyun.events.office.FindingUpheld;
import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import id.tenguyun.events.shared.SkillClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an officer sends. An act's id may be left out; a repeated id makes a repeated act harmless.
 */
final class Orders {

  private Orders() {}

  /** A round, now. */
  record RoundOrder(@Nullable String actId, String market, String reason) {}

  /** A release of sealed seats, to be signed by another officer. */
  record ReleaseOrder(
      @Nullable String actId,
      String releaseId,
      String vacancyId,
      String market,
      int seats,
      String proofRoundId,
      String reason,
      @Nullable List<Effort> evidence,
      @Nullable String akadApprovalNumber,
      @Nullable LocalDate validUntil) {

    List<EffortEvidence> efforts() {
      return Orders.efforts(evidence);
    }
  }

  /** An exemption for a trade that has no locals, to be signed by another officer. */
  record ExemptionOrder(
      @Nullable String actId,
      String exemptionId,
      String projectId,
      String employerId,
      SkillClass skillClass,
      String market,
      String reason,
      String legalBasis,
      @Nullable List<Effort> evidence,
      List<String> proofRoundIds,
      @Nullable String akadApprovalNumber,
      LocalDate validUntil) {

    ExemptionRequested requested(String id, String actor) {
      return new ExemptionRequested(
          id,
          actor,
          exemptionId,
          projectId,
          employerId,
          skillClass,
          market,
          reason,
          legalBasis,
          efforts(evidence),
          proofRoundIds,
          akadApprovalNumber,
          validUntil);
    }
  }

  /** The second signature under an exemption. */
  record ExemptionSignature(@Nullable String actId, String market) {}

  private static List<EffortEvidence> efforts(@Nullable List<Effort> evidence) {
    return evidence == null
        ? List.of()
        : evidence.stream().map(e -> new EffortEvidence(e.kind(), e.reference())).toList();
  }

  /** What the employer did to find local workers. */
  record Effort(EffortKind kind, String reference) {}

  /** Why something is set aside. */
  record Reason(@Nullable String actId, String reason) {}

  /** The second signature. */
  record Signature(@Nullable String actId, String vacancyId, String market) {}

  /** What an inspector says of a finding. */
  enum FindingVerdict {
    UPHELD,
    DISMISSED,
    CURED
  }

  /** An inspector's act about a finding, or about the grievance that it came from. */
  record FindingOrder(
      @Nullable String actId,
      String findingId,
      String market,
      FindingVerdict verdict,
      String reason) {

    SpecificRecord act(String id, String actor) {
      return switch (verdict) {
        case UPHELD -> new FindingUpheld(id, actor, findingId, market, reason);
        case DISMISSED -> new FindingDismissed(id, actor, findingId, market, reason);
        case CURED -> new FindingCured(id, actor, findingId, market, reason);
      };
    }
  }

  /** A grievance. */
  record GrievanceOrder(
      @Nullable String grievanceId,
      GrievanceKind kind,
      GrievanceFiler filedBy,
      String market,
      @Nullable UUID workerId,
      @Nullable String employerId,
      @Nullable String vacancyId,
      String statement) {

    GrievanceFiled filed(String id, String actor) {
      return new GrievanceFiled(
          id, kind, filedBy, actor, market, workerId, employerId, vacancyId, statement);
    }
  }
}
