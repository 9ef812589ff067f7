package id.tenguyun.dashboard.views;

import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A round's decision on one vacancy: counts in place of people, and {@link Slot#RESERVED} in place
 * of any trait. The pages put tiers of few people together before anyone sees them (ADR 0022).
 *
 * @param title job title; none where the vacancy is not known here
 * @param remaining seats that the round might fill
 * @param floors of these, kept for tiers 1 to 4, cumulative
 * @param reserved of these, kept by trait, all traits together
 * @param outsiderCap at most so many of tier NATIONAL
 * @param openTier the outermost tier whose window was open
 * @param taken how many were taken, by tier and slot; only what is not 0
 * @param cutOffs the merit to beat, by tier, nearest first
 * @param together of which tiers it may be told in public who took a seat: each set as one, see
 *     {@link id.tenguyun.dashboard.figures.Opening#toldTogether}
 */
public record DecisionFigures(
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
    List<TierCutOff> cutOffs,
    List<Set<PriorityTier>> together) {

  public DecisionFigures {
    floors = List.copyOf(floors);
    taken = List.copyOf(taken);
    cutOffs = List.copyOf(cutOffs);
    together = together.stream().map(Set::copyOf).toList();
  }

  /** The kind of seat, as the public may see it. */
  public enum Slot {
    FLOOR_1,
    FLOOR_2,
    FLOOR_3,
    FLOOR_4,
    RESERVED,
    OPEN;

    /** Of a slot's restricted name, such as {@code TRAIT:DISABILITY}. */
    public static Slot of(String restricted) {
      return restricted.startsWith("TRAIT:") ? RESERVED : valueOf(restricted);
    }
  }

  /** Seats of one kind taken by people of one tier. */
  public record Taken(PriorityTier tier, Slot slot, int seats) {}

  /**
   * The merit that a worker of the tier had to beat, without any trait; what she has to beat with
   * one is restricted.
   *
   * @param merit -1 where any merit is taken; none where nobody of the tier is
   */
  public record TierCutOff(PriorityTier tier, Optional<Integer> merit) {}
}
