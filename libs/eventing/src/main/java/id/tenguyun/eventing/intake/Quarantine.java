package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.schemas.Topic;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sets aside, raw, what nobody can read. From a topic that may hold people's data the value is
 * encrypted and the key is left out.
 */
final class Quarantine {

  private static final String KEY_NAME = "tenguyun-quarantine-key";

  private final Optional<QuarantineCipher> cipher;

  Quarantine(Optional<QuarantineCipher> cipher) {
    this.cipher = cipher;
  }

  ProducerRecord<byte[], byte[]> of(
      Topic topic, ConsumerRecord<byte[], byte[]> record, Decoding.Unreadable why, Instant stamp) {
    var origin = new Origin(record.topic(), record.partition(), record.offset());
    byte[] value = record.value() == null ? new byte[0] : record.value();
    var out =
        new ProducerRecord<byte[], byte[]>(
            record.topic() + ".quarantine",
            record.partition(),
            topic.personal() ? null : record.key(),
            topic.personal() ? required(topic).encrypt(value, origin) : value);
    PassedOn.copy(record.headers(), out.headers());
    TextHeaders.put(out.headers(), HeaderNames.ORIGIN, origin.toString());
    TextHeaders.put(out.headers(), HeaderNames.RECEIVED_AT, stamp.toString());
    TextHeaders.put(out.headers(), HeaderNames.ERROR, why.error());
    TextHeaders.put(out.headers(), HeaderNames.ERROR_MESSAGE, why.message());
    if (topic.personal()) {
      TextHeaders.put(out.headers(), HeaderNames.ENCRYPTED_WITH, KEY_NAME);
    }
    return out;
  }

  private QuarantineCipher required(Topic topic) {
    return cipher.orElseThrow(() ->
        new IllegalStateException(
            "%s may hold people's data, so its quarantine needs tenguyun.quarantine.key-file"
                .formatted(topic.name())));
  }
}
