package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.DecisionRecorded;
import id.tenguyun.dashboard.facts.Fact.SeatPlan;
import id.tenguyun.dashboard.facts.Fact.SeatTaken;
import id.tenguyun.dashboard.facts.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Why a round chose as it did for one vacancy. Seats kept for traits are kept as one number, and
 * cut-offs that ask for a trait not at all: a trait is never shown here.
 *
 * @param recorded none before it was told
 * @param event where the log holds it
 */
public record Decision(Optional<DecisionRecorded> recorded, Optional<Place> event)
    implements Subject {

  private static final String TRAIT = "TRAIT:";
  private static final String RESERVED = "RESERVED";

  static final Decision UNKNOWN = new Decision(Optional.empty(), Optional.empty());

  static Decision of(DecisionRecorded told, Place event) {
    SeatPlan plan = told.seatPlan();
    int reserved = plan.traitSeats().values().stream().mapToInt(Integer::intValue).sum();
    DecisionRecorded shown =
        new DecisionRecorded(
            told.at(),
            told.roundId(),
            told.vacancyId(),
            told.employerId(),
            told.projectId(),
            told.skillClass(),
            told.policyId(),
            told.policyVersion(),
            new SeatPlan(
                plan.openings(),
                plan.remaining(),
                plan.floors(),
                Map.of(RESERVED, reserved),
                plan.outsiderCap(),
                plan.openTier()),
            told.taken().stream().map(Decision::shown).toList(),
            told.cutOffs().stream().filter(cutOff -> cutOff.traits().isEmpty()).toList());
    return new Decision(Optional.of(shown), Optional.of(event));
  }

  private static SeatTaken shown(SeatTaken taken) {
    return taken.slot().startsWith(TRAIT) ? new SeatTaken(taken.tier(), RESERVED) : taken;
  }

  /** No count is made of it. */
  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {}
}
