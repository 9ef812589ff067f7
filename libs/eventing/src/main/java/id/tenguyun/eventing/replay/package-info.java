/** Runs a service's logic over an inbox without Kafka, and compares what it publishes. */
@NullMarked
package id.tenguyun.eventing.replay;

import org.jspecify.annotations.NullMarked;
