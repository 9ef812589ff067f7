package id.tenguyun.eventing.envelope;

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
   * Headers for an output of an input. {@code ce_id} follows from the service and the position, so
   * that deciding the same input again gives the same id.
   */
  public static Headers of(
      String service,
      OutputPosition position,
      String type,
      String subject,
      Instant time,
      Optional<String> traceparent) {
    Building headers =
        new Building(new RecordHeaders())
            .with(HeaderNames.CE_SPECVERSION, "1.0")
            .with(
                HeaderNames.CE_ID,
                "%s/%d/%d/%d"
                    .formatted(
                        service,
                        position.input().partition(),
                        position.input().offset(),
                        position.index()))
            .with(HeaderNames.CE_TYPE, type)
            .with(HeaderNames.CE_SOURCE, source(service))
            .with(HeaderNames.CE_SUBJECT, subject)
            .with(HeaderNames.CE_TIME, time.toString())
            .with(HeaderNames.POSITION, position.toString());
    traceparent.ifPresent(trace -> headers.with(HeaderNames.TRACEPARENT, trace));
    return headers.headers;
  }

  private record Building(Headers headers) {
    Building with(String name, String value) {
      TextHeaders.put(headers, name, value);
      return this;
    }
  }
}
