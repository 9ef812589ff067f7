/**
 * What-if: a policy draft over the log so far, beside what happened; it never touches live state.
 */
@NullMarked
package id.tenguyun.placement.whatif;

import org.jspecify.annotations.NullMarked;
