package id.tenguyun.eventing.projection;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of the log on its way into documents. It is decoded when it is first asked for. */
public final class ProjectedEvent {

  private final ConsumerRecord<byte[], byte[]> record;
  private final AvroValues values;
  private @Nullable SpecificRecord message;

  ProjectedEvent(ConsumerRecord<byte[], byte[]> record, AvroValues values) {
    this.record = record;
    this.values = values;
  }

  /** Where it lies in the log. */
  public Origin origin() {
    return new Origin(record.topic(), record.partition(), record.offset());
  }

  /** Concrete name of its topic. */
  public String topic() {
    return record.topic();
  }

  /** Its record key. */
  public Optional<String> key() {
    return Optional.ofNullable(record.key()).map(key -> new String(key, StandardCharsets.UTF_8));
  }

  /** A header. */
  public Optional<String> header(String name) {
    return TextHeaders.find(record.headers(), name);
  }

  /** The sender's own id for it, under which its receipt comes. */
  public String submissionId() {
    return InboxEnvelope.submissionId(record.headers(), origin());
  }

  /** Domain time of what one of our services says. */
  public Optional<Instant> time() {
    return header(HeaderNames.CE_TIME).map(Instant::parse);
  }

  /** Simple name of its type, by its header; empty where the sender gave none. */
  public Optional<String> type() {
    return header(HeaderNames.CE_TYPE).map(type -> type.substring(type.lastIndexOf('.') + 1));
  }

  /** What it says. */
  public SpecificRecord message() {
    if (message == null) {
      message = values.decode(record.topic(), record.headers(), record.value());
    }
    return message;
  }
}
