package id.tenguyun.placement.vacancy;

import id.tenguyun.placement.region.PriorityTier;

/**
 * What the latest round found for a vacancy.
 *
 * @param roundId the round
 * @param openTier the outermost tier asked
 * @param localsExhausted whether seats stayed empty that any local of any merit could have had
 */
public record LastDecision(String roundId, PriorityTier openTier, boolean localsExhausted) {}
