/** Placement outcomes as a subscriber sees them, in lines. */
@NullMarked
package id.tenguyun.standalone.outcome;

import org.jspecify.annotations.NullMarked;
