/** Replays the placement inbox and compares all that was published with it. */
@NullMarked
package id.tenguyun.placement.audit.kafka;

import org.jspecify.annotations.NullMarked;
