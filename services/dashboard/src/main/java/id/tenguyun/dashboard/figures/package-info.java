/** Seats, floors, funnel and days: what the page counts, folded from events by plain Java. */
@NullMarked
package id.tenguyun.dashboard.figures;

import org.jspecify.annotations.NullMarked;
