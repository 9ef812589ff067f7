/** Rounds: the lottery's seeds, the seat plans, the matching and its decision records. */
@NullMarked
package id.tenguyun.placement.round;

import org.jspecify.annotations.NullMarked;
