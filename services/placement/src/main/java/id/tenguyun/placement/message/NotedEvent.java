package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.region.PriorityTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the service remembers and does not publish. */
public sealed interface NotedEvent extends PlacementEvent {

  /** What a partner is told under its own topic; published from there. */
  record PartnerTold(PartnerNews news) implements NotedEvent {}

  /** A tick. */
  record TickNoted(Instant at, String entropyHex) implements NotedEvent {}

  /** A row of reference data. */
  record ReferenceNoted(ReferenceInput row) implements NotedEvent {}

  /** News of a worker from upstream. */
  record CandidateNoted(Instant at, CandidateInput news) implements NotedEvent {}

  /** A certificate's first day of validity came. */
  record CertificateTookEffect(Instant at, UUID workerId, String certificateNumber, String body)
      implements NotedEvent {}

  /** A worker's statement. */
  record StatementNoted(Instant at, WorkerInput.Statement statement) implements NotedEvent {}

  /** A domicile as an officer found it. */
  record DomicileCorrected(Instant at, OfficeInput.CorrectionRecorded correction)
      implements NotedEvent {}

  /** A submission's id and content, so that its repetition is known. */
  record SubmissionNoted(String key, String digest) implements NotedEvent {}

  /** A policy is published in a version. */
  record PolicyAdopted(Instant at, Policy policy) implements NotedEvent {}

  /** A policy's standing changed. */
  record PolicyStandingChanged(Instant at, String policyId, int version, PolicyStatus status)
      implements NotedEvent {}

  /** The first day of a policy in force came. */
  record PolicyBegan(Instant at, String policyId, int version) implements NotedEvent {}

  /** The rules that decide from here on. */
  record RulesAdopted(int rulesVersion) implements NotedEvent {}

  /** What a vacancy keeps for whom; the floors repeat or replace those it was accepted with. */
  record SeatsPlanned(
      Instant at, String vacancyKey, List<Integer> floors, Map<String, Integer> traitSeats)
      implements NotedEvent {}

  /** A ledger's deficits are planned again as far as seats allow. */
  record LedgerBalanced(Instant at, String ledgerKey) implements NotedEvent {}

  /** The approval number that came with an employer's acceptance. */
  record AkadApprovalNoted(Instant at, String nominationId, String number) implements NotedEvent {}

  /** A release waits for its second signature. */
  record ReleaseFiled(
      Instant at, String vacancyKey, OfficeInput.ReleaseRequested request, Instant expiresAt)
      implements NotedEvent {}

  /** An exemption waits for its second signature. */
  record ExemptionFiled(Instant at, OfficeInput.ExemptionRequested request, Instant expiresAt)
      implements NotedEvent {}

  /** Whether an exemption opens seats of a vacancy was decided after its latest round. */
  record ExemptionWeighed(Instant at, String vacancyKey) implements NotedEvent {}

  /** A grievance, without its sender: a finding that waits for an inspector. */
  record GrievanceNoted(
      Instant at, String findingId, @Nullable String employerId, String market, GrievanceKind kind)
      implements NotedEvent {}

  /** A round is asked for. */
  record RoundAwaited(Instant at, String market, String orderedBy) implements NotedEvent {}

  /** A direct hire's place in the ledger. */
  record DirectHireNoted(
      Instant at,
      EmployerInput.DirectHireReported hire,
      @Nullable PriorityTier tier,
      @Nullable String policyId,
      @Nullable Integer policyVersion)
      implements NotedEvent {}

  /**
   * A direct hire as it was corrected.
   *
   * @param hire the report as it should have been
   * @param struck whether it counts no more
   * @param officer who corrected it; null where the employer did so itself
   */
  record DirectHireRevised(
      Instant at,
      EmployerInput.DirectHireReported hire,
      @Nullable PriorityTier tier,
      @Nullable String policyId,
      @Nullable Integer policyVersion,
      boolean struck,
      @Nullable String officer)
      implements NotedEvent {}

  /**
   * A month's headcount.
   *
   * @param officer who corrected it; null where it is the employer's own
   */
  record HeadcountNoted(
      Instant at, EmployerInput.HeadcountReported headcount, @Nullable String officer)
      implements NotedEvent {}

  /** The day whose figures are published. */
  record DayAssessed(Instant at, String market, LocalDate day) implements NotedEvent {}
}
