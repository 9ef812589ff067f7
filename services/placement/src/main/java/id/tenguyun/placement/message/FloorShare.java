package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share against its floor, cumulative up to this tier; null where nobody is counted. */
public record FloorShare(PriorityTier tier, BigDecimal floor, @Nullable BigDecimal actual) {}
