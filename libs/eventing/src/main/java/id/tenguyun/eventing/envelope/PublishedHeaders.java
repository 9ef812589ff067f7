package id.tenguyun.eventing.envelope;

import id.tenguyun.eventing.contract.Addressed;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The CloudEvents attributes of what a service publishes. */
public final class PublishedHeaders {

  private PublishedHeaders() {}

  /** {@code ce_source} of a service. */
  public static String source(String service) {
    return "/tenguyun/" + service;
  }

  /**
   * Headers for an output of an inbox record. {@code ce_id} follows from the service and the
   * position, so that deciding the same input again gives the same id.
   */
  public static Headers of(
      String service,
      OutputPosition position,
      Addressed record,
      Instant time,
      Optional<String> traceparent) {
    String id =
        "%s/%d/%d/%d"
            .formatted(
                service, position.input().partition(), position.input().offset(), position.index());
    Headers headers = attributes(service, id, record, time, traceparent);
    TextHeaders.put(headers, HeaderNames.POSITION, position.toString());
    return headers;
  }

  /** Headers for a receipt by the intake, for what never reached an inbox. */
  public static Headers ofIntake(
      String service, Origin origin, Addressed record, Instant time, Optional<String> traceparent) {
    return attributes(service, service + "-intake/" + origin, record, time, traceparent);
  }

  private static Headers attributes(
      String service, String id, Addressed record, Instant time, Optional<String> traceparent) {
    Headers headers = new RecordHeaders();
    TextHeaders.put(headers, HeaderNames.CE_SPECVERSION, "1.0");
    TextHeaders.put(headers, HeaderNames.CE_ID, id);
    TextHeaders.put(headers, HeaderNames.CE_TYPE, record.type());
    TextHeaders.put(headers, HeaderNames.CE_SOURCE, source(service));
    TextHeaders.put(headers, HeaderNames.CE_SUBJECT, record.key());
    TextHeaders.put(headers, HeaderNames.CE_TIME, time.toString());
    traceparent.ifPresent(trace -> TextHeaders.put(headers, HeaderNames.TRACEPARENT, trace));
    return headers;
  }
}
