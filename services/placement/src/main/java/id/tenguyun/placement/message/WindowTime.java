package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.time.Instant;

/** From when the tiers up to this one may be nominated. */
public record WindowTime(PriorityTier tier, Instant opensAt) {}
