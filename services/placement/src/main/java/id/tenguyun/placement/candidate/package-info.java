/** Candidates: what is known of a worker, for what she is eligible, and her merit. */
@NullMarked
package id.tenguyun.placement.candidate;

import org.jspecify.annotations.NullMarked;
