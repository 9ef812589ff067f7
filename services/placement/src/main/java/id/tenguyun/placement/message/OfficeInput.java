package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.policy.SkillClass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act of the office; who acts is the authenticated subject. */
public sealed interface OfficeInput extends PlacementInput {

  /** Id of the act, given once. */
  String actId();

  /** Who acts. */
  String actor();

  /** A policy is published in a new version. */
  record PolicyPublished(
      String actId,
      String actor,
      String policyId,
      int version,
      PolicyStatus status,
      List<String> legalBasis,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveUntil,
      List<String> projects,
      String yaml)
      implements OfficeInput {}

  /** A policy is set aside until it is published again. */
  record PolicySuspended(String actId, String actor, String policyId, int version, String reason)
      implements OfficeInput {}

  /** A policy is set aside for good. */
  record PolicyAnnulled(String actId, String actor, String policyId, int version, String reason)
      implements OfficeInput {}

  /** An officer asks to open sealed seats, with the round that shows no eligible local is left. */
  record ReleaseRequested(
      String actId,
      String actor,
      String releaseId,
      String vacancyId,
      String market,
      int seats,
      String proofRoundId,
      String reason,
      List<EffortEvidence> evidence,
      @Nullable String akadApprovalNumber,
      @Nullable LocalDate validUntil)
      implements OfficeInput {

    public ReleaseRequested {
      evidence = List.copyOf(evidence);
    }
  }

  /** A second officer signs a release. */
  record ReleaseSigned(
      String actId, String actor, String releaseId, String vacancyId, String market)
      implements OfficeInput {}

  /**
   * An officer asks for an exemption: a standing release of one employer's sealed seats of one
   * skill class at one project, until a day.
   */
  record ExemptionRequested(
      String actId,
      String actor,
      String exemptionId,
      String projectId,
      String employerId,
      SkillClass skillClass,
      String market,
      String reason,
      String legalBasis,
      List<EffortEvidence> evidence,
      List<String> proofRoundIds,
      @Nullable String akadApprovalNumber,
      LocalDate validUntil)
      implements OfficeInput {

    public ExemptionRequested {
      evidence = List.copyOf(evidence);
      proofRoundIds = List.copyOf(proofRoundIds);
    }
  }

  /** A second officer signs an exemption. */
  record ExemptionSigned(String actId, String actor, String exemptionId, String market)
      implements OfficeInput {}

  /** An officer orders a round now. */
  record RoundOrdered(String actId, String actor, String market, String reason)
      implements OfficeInput {}

  /** An officer records since when a worker has lived in an area. */
  record CorrectionRecorded(
      String actId,
      String actor,
      UUID workerId,
      String market,
      String domicileVillage,
      AreaLevel area,
      LocalDate since,
      String reason)
      implements OfficeInput {}

  /** An officer corrects what is counted for a direct hire; what is null stays as it is. */
  record DirectHireCorrected(
      String actId,
      String actor,
      String market,
      String employerId,
      String hireId,
      boolean struck,
      @Nullable SkillClass skillClass,
      @Nullable String domicileVillage,
      @Nullable LocalDate domicileSince,
      String reason)
      implements OfficeInput {}

  /** An officer corrects an employer's own count of a month. */
  record HeadcountCorrected(
      String actId,
      String actor,
      String market,
      String employerId,
      String headcountId,
      int heads,
      @Nullable Long hours,
      String reason)
      implements OfficeInput {}

  /** An officer upholds a finding. */
  record FindingUpheld(String actId, String actor, String findingId, String market, String reason)
      implements OfficeInput {}

  /** An officer dismisses a finding. */
  record FindingDismissed(
      String actId, String actor, String findingId, String market, String reason)
      implements OfficeInput {}

  /** An inspector records that what an upheld finding found has been put right. */
  record FindingCured(String actId, String actor, String findingId, String market, String reason)
      implements OfficeInput {}

  /** From here on the given version of the rules decides. */
  record RulesVersionAdopted(String actId, String actor, int rulesVersion) implements OfficeInput {}
}
