package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a vacancy. */
public sealed interface VacancyEvent extends PlacementEvent {

  /** When. */
  Instant at();

  /** The employer's own id for it. */
  String vacancyId();

  /** The employer. */
  String employerId();

  /** A vacancy passed every check. */
  record VacancyAccepted(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      @Nullable String contractorOf,
      Instant publishedAt,
      Instant cutOffAt,
      VacancyTerms terms,
      List<Integer> floors,
      List<WindowTime> windows,
      String policyId,
      int policyVersion,
      boolean amendment)
      implements VacancyEvent {}

  /** One more tier may be nominated. */
  record WindowOpened(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      PriorityTier tier,
      String policyId,
      int policyVersion)
      implements VacancyEvent {}

  /**
   * A release opened sealed seats to tier NATIONAL, by two officers.
   *
   * @param exemptionId the exemption that opened them; null for a release of this vacancy alone
   */
  record SeatsReleased(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      String releaseId,
      int seats,
      String requestedBy,
      String signedBy,
      String reason,
      String proofRoundId,
      List<EffortEvidence> evidence,
      @Nullable String akadApprovalNumber,
      @Nullable Instant expiresAt,
      @Nullable String exemptionId)
      implements VacancyEvent {}

  /** A release expired; what it opened and nobody of tier NATIONAL holds is sealed again. */
  record SeatsSealed(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      String releaseId,
      int seats)
      implements VacancyEvent {}

  /** What the vacancy keeps for whom was planned again, because its ledger changed. */
  record SeatsReplanned(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      List<Integer> floors,
      List<Integer> floorsBefore)
      implements VacancyEvent {}

  /** Every seat is held by a confirmed worker. */
  record VacancyFilled(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      int openings)
      implements VacancyEvent {}

  /** The employer reported its filled vacancy. */
  record VacancyFillRecorded(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      LocalDate filledOn,
      boolean late)
      implements VacancyEvent {}

  /** It closed with seats unfilled. */
  record VacancyExpired(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      int unfilledSeats)
      implements VacancyEvent {}

  /** A withdrawal took effect. */
  record VacancyWithdrawnConfirmed(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String market,
      int unfilledSeats,
      String reason)
      implements VacancyEvent {}
}
