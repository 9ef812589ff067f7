package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.decision.InboxPosition;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A decoded record of an inbox.
 *
 * @param position where it stands
 * @param headers what the intake wrote beside it
 * @param message what it says
 */
public record InboxRecord(InboxPosition position, Headers headers, SpecificRecord message) {}
