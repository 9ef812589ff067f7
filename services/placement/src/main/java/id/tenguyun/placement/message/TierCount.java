package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import org.jspecify.annotations.Nullable;

/** People of one tier; hours are null where nobody reported any. */
public record TierCount(PriorityTier tier, int heads, @Nullable Long hours) {}
