package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import id.tenguyun.dashboard.views.DecisionFigures;
import id.tenguyun.dashboard.views.DecisionFigures.Slot;
import id.tenguyun.dashboard.views.DecisionFigures.TierCutOff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision as everyone may see it. Who took a seat is told by tier only where at least five
 * people of the tier trained for the job; else by tiers together, and then neither which of their
 * seats were kept nor what merit was to beat, as both name a tier (ADR 0022). Reserved seats are
 * told with open ones: who took one would tell of a trait.
 *
 * @param floors of the remaining seats, kept for tiers 1 to 4, cumulative
 * @param taken one for each tier, or tiers together, nearest first
 * @param cutOffs of tiers that are told by themselves
 */
record ToldDecision(
    Instant at,
    String roundId,
    String projectId,
    String employerId,
    String vacancyId,
    Optional<String> title,
    SkillClass skillClass,
    String policyId,
    int policyVersion,
    int openings,
    int remaining,
    List<Integer> floors,
    int reserved,
    int outsiderCap,
    PriorityTier openTier,
    List<Taken> taken,
    List<TierCutOff> cutOffs) {

  /**
   * Seats taken.
   *
   * @param tiers nearest first
   * @param kept of these, kept for the tier; none where several are told together
   * @param open the others
   */
  record Taken(
      List<PriorityTier> tiers, Optional<Integer> kept, Optional<Integer> open, int seats) {}

  static ToldDecision of(DecisionFigures decision) {
    return new ToldDecision(
        decision.at(),
        decision.roundId(),
        decision.projectId(),
        decision.employerId(),
        decision.vacancyId(),
        decision.title(),
        decision.skillClass(),
        decision.policyId(),
        decision.policyVersion(),
        decision.openings(),
        decision.remaining(),
        decision.floors(),
        decision.reserved(),
        decision.outsiderCap(),
        decision.openTier(),
        decision.together().stream().map(tiers -> taken(decision, tiers)).toList(),
        decision.cutOffs().stream()
            .filter(cutOff -> decision.together().contains(Set.of(cutOff.tier())))
            .toList());
  }

  private static Taken taken(DecisionFigures decision, Set<PriorityTier> tiers) {
    int kept = 0;
    int open = 0;
    for (DecisionFigures.Taken taken : decision.taken()) {
      if (tiers.contains(taken.tier())) {
        boolean free = taken.slot() == Slot.OPEN || taken.slot() == Slot.RESERVED;
        kept += free ? 0 : taken.seats();
        open += free ? taken.seats() : 0;
      }
    }
    boolean apart = tiers.size() == 1;
    return new Taken(
        tiers.stream().sorted().toList(),
        apart ? Optional.of(kept) : Optional.empty(),
        apart ? Optional.of(open) : Optional.empty(),
        kept + open);
  }

  /** How many were taken in all. */
  int seats() {
    return taken.stream().mapToInt(Taken::seats).sum();
  }
}
