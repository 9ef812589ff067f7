package id.tenguyun.placement.message;

import org.jspecify.annotations.Nullable;

/** How many seats stay open for one reason, and how many local workers it keeps out. */
public record GapCount(GapReason reason, @Nullable String unitCode, int seats, int workers) {}
