package id.tenguyun.eventing.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers whose values are UTF-8 text, as all of ours are. */
public final class TextHeaders {

  private TextHeaders() {}

  /** The last header of this name, unless it is empty. */
  public static Optional<String> find(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null || header.value().length == 0
        ? Optional.empty()
        : Optional.of(new String(header.value(), UTF_8));
  }

  /** Puts the one header of this name. */
  public static void put(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(UTF_8));
  }
}
