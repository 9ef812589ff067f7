/** Runs a service's decisions on Kafka Streams, exactly once, and publishes what follows. */
@NullMarked
package id.tenguyun.eventing.streams;

import org.jspecify.annotations.NullMarked;
