package id.tenguyun.eventing.testkit;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/**
 * A record that a service wrote. Two are equal when a reader could not tell them apart.
 *
 * @param topic concrete name
 * @param key as text
 * @param value the bytes
 * @param attributes headers, each by name and text
 */
public record Emitted(String topic, String key, ByteBuffer value, List<Attribute> attributes) {

  /** One header. */
  public record Attribute(String name, String text) {}

  static Emitted of(String topic, TestRecord<String, byte[]> record) {
    return new Emitted(
        topic, record.key(), ByteBuffer.wrap(record.value()), attributes(record.headers()));
  }

  static Emitted of(ProducerRecord<byte[], byte[]> record) {
    return new Emitted(
        record.topic(),
        record.key() == null ? "" : text(record.key()),
        ByteBuffer.wrap(record.value()),
        attributes(record.headers()));
  }

  private static List<Attribute> attributes(Headers headers) {
    return StreamSupport.stream(headers.spliterator(), false)
        .map(header -> new Attribute(header.key(), text(header.value())))
        .toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The headers as Kafka hands them over. */
  public Headers headers() {
    Headers headers = new RecordHeaders();
    attributes.forEach(attribute ->
        headers.add(
            attribute.name(), attribute.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return headers;
  }

  /** Key, value and headers as one text, to search for what must not be there. */
  public String searchable() {
    String bytes = new String(value.array(), java.nio.charset.StandardCharsets.ISO_8859_1);
    return topic + '\n' + key + '\n' + bytes + '\n' + attributes;
  }
}
