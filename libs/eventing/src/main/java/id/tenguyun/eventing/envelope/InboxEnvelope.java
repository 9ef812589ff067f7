package id.tenguyun.eventing.envelope;

import static id.tenguyun.eventing.envelope.HeaderNames.BROADCAST;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_ID;
import static id.tenguyun.eventing.envelope.HeaderNames.CE_SOURCE;
import static id.tenguyun.eventing.envelope.HeaderNames.ORIGIN;
import static id.tenguyun.eventing.envelope.HeaderNames.RECEIVED_AT;
import static id.tenguyun.eventing.envelope.HeaderNames.SENDER;
import static id.tenguyun.eventing.envelope.HeaderNames.TRACEPARENT;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * What the intake says about a record on the inbox, in its headers.
 *
 * @param sender partner id in lower case, {@code office}, {@code reference}, or a service's name
 * @param origin where the record lay before
 * @param receivedAt domain time of receipt
 * @param submissionId {@code ce_source} + "/" + {@code ce_id}, or the origin where it has none
 * @param broadcast whether every partition of the inbox got a copy
 * @param traceparent trace context of the sender
 */
public record InboxEnvelope(
    String sender,
    Origin origin,
    Instant receivedAt,
    String submissionId,
    boolean broadcast,
    Optional<String> traceparent) {

  /** The id under which a sender knows what it sent. */
  public static String submissionId(Headers headers, Origin origin) {
    return TextHeaders.find(headers, CE_SOURCE)
        .flatMap(source -> TextHeaders.find(headers, CE_ID).map(id -> source + "/" + id))
        .orElseGet(origin::toString);
  }

  /**
   * Reads the headers of an inbox record.
   *
   * @throws IllegalArgumentException when one is missing: such a record does not come from the
   *     intake
   */
  public static InboxEnvelope read(Headers headers) {
    Origin origin = Origin.parse(required(headers, ORIGIN));
    return new InboxEnvelope(
        required(headers, SENDER),
        origin,
        Instant.parse(required(headers, RECEIVED_AT)),
        submissionId(headers, origin),
        headers.lastHeader(BROADCAST) != null,
        TextHeaders.find(headers, TRACEPARENT));
  }

  /** Adds what is ours; the sender's own {@code ce_} headers are copied beside it. */
  public void writeTo(Headers headers) {
    TextHeaders.put(headers, SENDER, sender);
    TextHeaders.put(headers, ORIGIN, origin.toString());
    TextHeaders.put(headers, RECEIVED_AT, receivedAt.toString());
    if (broadcast) {
      TextHeaders.put(headers, BROADCAST, "true");
    }
  }

  private static String required(Headers headers, String name) {
    return TextHeaders.find(headers, name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The inbox record has no header %s. Maybe something else than the intake wrote it."
                    .formatted(name)));
  }
}
