package id.tenguyun.placement.placement;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkReached;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkRetracted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether people stay: a mark after 30, 90, 180 and 365 days at work, or as the policy has it. A
 * mark says that no end was reported by then; an end reported late takes back what it belies.
 */
public final class Retention {

  private Retention() {}

  /** She has been at work for the days of the next mark. */
  public static List<PlacementEvent> mark(PlacementState state, String id, Instant now) {
    Placement placement = state.placements().get(id);
    return List.of(
        new RetentionMarkReached(now, placement.nomination(), placement.marksAhead().getFirst()));
  }

  /** The marks of a vacancy's policy. */
  static List<Integer> marks(PlacementState state, Nomination nomination) {
    Policy policy = state.policies().get(nomination.policyId(), nomination.policyVersion());
    return policy.followUp().retentionMarkDays();
  }

  /** Marks that were published for days after the last day at work. */
  static List<PlacementEvent> belied(
      PlacementState state, Placement placement, LocalDate endedOn, Instant now) {
    LocalDate startedOn = placement.startedOn();
    if (startedOn == null) {
      return List.of();
    }
    long served = ChronoUnit.DAYS.between(startedOn, endedOn) + 1;
    return marks(state, placement.nomination()).stream()
        .filter(days -> !placement.marksAhead().contains(days) && days > served)
        .<PlacementEvent>map(
            days -> new RetentionMarkRetracted(now, placement.nomination(), days, endedOn))
        .toList();
  }
}
