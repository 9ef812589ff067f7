package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.streams.Outgoing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

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

  /** SHA-256 in hex over topic, key, headers and the value in its schema's binary form. */
  public String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((topic + "\n" + key + "\n" + headers + "\n").getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      new SpecificDatumWriter<SpecificRecord>(value.getSchema()).write(value, encoder);
      encoder.flush();
      return HexFormat.of().formatHex(sha256.digest(bytes.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory cannot fail", e);
    }
  }

  /**
   * By what is written, not by the records' own {@code equals}: Avro's lists compare their elements
   * without knowing of decimals, and throw.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Published that
        && position.equals(that.position)
        && digest().equals(that.digest());
  }

  @Override
  public int hashCode() {
    return position.hashCode();
  }

  /** What a replay says. */
  public static Published of(Outgoing out) {
    return of(out.to().topic(), out.to().key(), out.to().value(), out.headers());
  }

  /** What lies in a topic, or would. */
  public static Published of(String topic, String key, SpecificRecord value, Headers headers) {
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
