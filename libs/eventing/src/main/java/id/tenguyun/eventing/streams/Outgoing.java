package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.contract.Addressed;
import org.apache.kafka.common.header.Headers;

/**
 * A record that a service publishes.
 *
 * @param to topic, key and value
 * @param headers CloudEvents attributes and the output position
 */
public record Outgoing(Addressed to, Headers headers) {}
