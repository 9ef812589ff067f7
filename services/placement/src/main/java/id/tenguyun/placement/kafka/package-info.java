/** Connects the placement service's decisions to its inbox and topics. */
@NullMarked
package id.tenguyun.placement.kafka;

import org.jspecify.annotations.NullMarked;
