package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.PriorityTier;

/**
 * A seat that one nomination holds.
 *
 * @param filled whether both sides said yes; else an answer is awaited
 */
record HeldSeat(String vacancyKey, Group group, PriorityTier tier, boolean filled) {}
