/** How services reach Kafka: connections, topics, the tail of an inbox, and Avro's wire format. */
@NullMarked
package id.tenguyun.eventing.kafka;

import org.jspecify.annotations.NullMarked;
