/** Hands the board from the one thread that folds to the many that read. */
@NullMarked
package id.tenguyun.dashboard.live;

import org.jspecify.annotations.NullMarked;
