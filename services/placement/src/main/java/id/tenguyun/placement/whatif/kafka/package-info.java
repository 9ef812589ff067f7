/** Reads the placement inbox for what-if runs. */
@NullMarked
package id.tenguyun.placement.whatif.kafka;

import org.jspecify.annotations.NullMarked;
