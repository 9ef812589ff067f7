package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.streams.Outgoing;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * One output as replays compare it: without trace context and schema ids, which differ from run to
 * run and decide nothing.
 *
 * @param position which output of which input
 * @param topic where it went
 * @param key its record key
 * @param value what it says
 * @param headers all headers but the trace context
 */
public record Published(
    OutputPosition position,
    String topic,
    String key,
    SpecificRecord value,
    Map<String, String> headers) {

  static Published of(Outgoing out) {
    return of(out.to().topic(), out.to().key(), out.to().value(), out.headers());
  }

  static Published of(String topic, String key, SpecificRecord value, Headers headers) {
    Map<String, String> compared = new TreeMap<>();
    for (Header header : headers) {
      if (!header.key().equals(HeaderNames.TRACEPARENT)) {
        TextHeaders.find(headers, header.key()).ifPresent(t -> compared.put(header.key(), t));
      }
    }
    String position = compared.getOrDefault(HeaderNames.POSITION, "");
    return new Published(OutputPosition.parse(position), topic, key, value, compared);
  }
}
