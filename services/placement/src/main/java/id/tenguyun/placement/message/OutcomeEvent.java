package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of people: the feed of the dashboard and of any other subscriber. */
public sealed interface OutcomeEvent extends PlacementEvent {

  /** When. */
  Instant at();

  /** About one nomination, which it repeats. */
  sealed interface OfNomination extends OutcomeEvent {
    Nomination nomination();
  }

  /** A round nominated a worker for a seat. */
  record WorkerNominated(
      Instant at, Nomination nomination, Instant employerAnswerDueAt, Instant workerAnswerDueAt)
      implements OfNomination {}

  /** One party accepted. */
  record NominationAccepted(
      Instant at, Nomination nomination, AnsweringParty party, String answeredBy)
      implements OfNomination {}

  /** The employer rejected; the seat is free for the next round. */
  record NominationRejected(
      Instant at, Nomination nomination, RejectionReason reason, String answeredBy)
      implements OfNomination {}

  /** The worker declined; the seat is free for the next round. */
  record NominationDeclined(Instant at, Nomination nomination, DeclineReason reason)
      implements OfNomination {}

  /** No answer came in time, or the nomination lost its ground; the seat is free. */
  record NominationLapsed(
      Instant at, Nomination nomination, List<AnsweringParty> missing, String cause)
      implements OfNomination {}

  /** Both parties accepted. */
  record PlacementConfirmed(Instant at, Nomination nomination, @Nullable String akadApprovalNumber)
      implements OfNomination {}

  /** The worker is at work. */
  record PlacementStarted(
      Instant at, Nomination nomination, LocalDate startedOn, @Nullable LocalDate endsOn)
      implements OfNomination {}

  /** The placement is over and the worker back in the pool. */
  record PlacementClosed(
      Instant at,
      Nomination nomination,
      LocalDate endedOn,
      EndReason reason,
      @Nullable BigDecimal compensationDueIdr)
      implements OfNomination {}

  /** Its deadlines stand still while its employer is frozen. */
  record NominationFrozen(Instant at, Nomination nomination) implements OfNomination {}

  /** Its deadlines go on with the time that was left. */
  record NominationThawed(
      Instant at, Nomination nomination, Instant employerAnswerDueAt, Instant workerAnswerDueAt)
      implements OfNomination {}

  /** She has been at work for so many days and no end was reported. */
  record RetentionMarkReached(Instant at, Nomination nomination, int days)
      implements OfNomination {}

  /** An end reported late shows that a mark was published in error. */
  record RetentionMarkRetracted(Instant at, Nomination nomination, int days, LocalDate endedOn)
      implements OfNomination {}

  /** A direct hire entered the ledger. */
  record DirectHireCounted(
      Instant at,
      String hireId,
      String employerId,
      String projectId,
      String market,
      SkillClass skillClass,
      @Nullable PriorityTier tier,
      boolean foreignWorker,
      @Nullable String policyId,
      @Nullable Integer policyVersion)
      implements OutcomeEvent {}

  /** What is counted for a direct hire was corrected. */
  record DirectHireRecounted(
      Instant at,
      String hireId,
      String employerId,
      String projectId,
      String market,
      SkillClass skillClass,
      @Nullable PriorityTier tier,
      boolean foreignWorker,
      boolean struck,
      String correctedBy,
      @Nullable String policyId,
      @Nullable Integer policyVersion)
      implements OutcomeEvent {}

  /** Something an officer should look at. */
  record FindingRaised(
      Instant at,
      String findingId,
      FindingKind kind,
      String market,
      @Nullable String vacancyId,
      @Nullable String nominationId,
      @Nullable String employerId,
      @Nullable String projectId,
      @Nullable UUID workerId,
      @Nullable String certificateNumber,
      String explanation)
      implements OutcomeEvent {}

  /** An officer ended a finding. */
  record FindingClosed(Instant at, String findingId, String market, boolean upheld, String actId)
      implements OutcomeEvent {}

  /** An upheld finding is cured. */
  record FindingLifted(Instant at, String findingId, String market, String actId)
      implements OutcomeEvent {}

  /** An upheld finding keeps nominations from an employer until it is cured. */
  record EmployerFrozen(
      Instant at, String employerId, String market, String findingId, String cause)
      implements OutcomeEvent {}

  /** The last finding against an employer is cured. */
  record EmployerThawed(Instant at, String employerId, String market) implements OutcomeEvent {}
}
