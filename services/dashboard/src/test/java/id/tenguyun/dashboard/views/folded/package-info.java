/** Answers folded in memory, for a log that fits in it. */
@NullMarked
package id.tenguyun.dashboard.views.folded;

import org.jspecify.annotations.NullMarked;
