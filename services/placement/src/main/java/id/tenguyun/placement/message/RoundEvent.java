package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds, their seeds and the reason of every choice; restricted. */
public sealed interface RoundEvent extends PlacementEvent {

  /** When. */
  Instant at();

  /** Province code of the market. */
  String market();

  /** The commitment to a market's first seed. */
  record LotteryCommitted(Instant at, String market, String seedCommitment) implements RoundEvent {}

  /** A round begins; its result is a pure function of this and of the state at the position. */
  record RoundStarted(
      String roundId,
      String market,
      int inboxPartition,
      long inboxOffset,
      Instant now,
      int rulesVersion,
      List<PolicyReference> policies,
      String seedCommitment,
      @Nullable String orderedBy)
      implements RoundEvent {
    @Override
    public Instant at() {
      return now;
    }
  }

  /** Why a round chose whom it chose for one vacancy. */
  record DecisionRecorded(
      Instant at,
      String roundId,
      String market,
      String vacancyId,
      String employerId,
      String projectId,
      SkillClass skillClass,
      String policyId,
      int policyVersion,
      SeatPlan seatPlan,
      List<SeatTaken> taken,
      List<CutOff> cutOffs)
      implements RoundEvent {}

  /** A round is complete; its seed is revealed and the next one committed to. */
  record RoundCompleted(
      Instant at,
      String roundId,
      String market,
      String seed,
      String nextSeedCommitment,
      String digest,
      int candidates,
      int vacancies,
      int nominations)
      implements RoundEvent {}
}
