package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the rules themselves. */
public sealed interface RuleEvent extends PlacementEvent {

  /** When. */
  Instant at();

  /** A published version of a policy rules from now on. */
  record PolicyTookEffect(
      Instant at,
      String policyId,
      int version,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveUntil,
      List<String> projects)
      implements RuleEvent {}

  /** Two officers granted an exemption; each opening of seats under it is a release of its own. */
  record ExemptionGranted(
      Instant at,
      String exemptionId,
      String projectId,
      String employerId,
      SkillClass skillClass,
      String market,
      String requestedBy,
      String signedBy,
      String reason,
      String legalBasis,
      List<String> proofRoundIds,
      List<EffortEvidence> evidence,
      @Nullable String akadApprovalNumber,
      Instant expiresAt)
      implements RuleEvent {}
}
