package id.tenguyun.eventing.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.contract.Senders;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.intake.SenderCheck;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.quarantine.QuarantineLog.Held;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Checks what is to be sent again as the intake will, so that an operator hears at once what would
 * come back: readable, of a type that the topic takes, and by the sender whose topic it is.
 */
public final class Resending {

  private static final List<String> KEPT =
      List.of(
          HeaderNames.CE_SPECVERSION,
          HeaderNames.CE_ID,
          HeaderNames.CE_SOURCE,
          HeaderNames.CE_TIME,
          HeaderNames.TRACEPARENT);

  private final TopicCatalogue catalogue;
  private final EventTypes types;
  private final InboundDecoder decoder;
  private final AvroValues values;
  private final Senders senders;

  public Resending(
      TopicCatalogue catalogue, EventTypes types, InboundDecoder decoder, AvroValues values) {
    this.catalogue = catalogue;
    this.types = types;
    this.decoder = decoder;
    this.values = values;
    this.senders = new Senders(catalogue);
  }

  /** A record for the topic where it came from. */
  record Again(String type, ProducerRecord<byte[], byte[]> record) {}

  /** Why these bytes cannot go to where an entry came from; empty when they can. */
  List<Refusal> problems(Origin origin, byte[] value) {
    Topic topic = catalogue.topic(origin.topic()).orElseThrow();
    return switch (decoder.decode(origin.topic(), new RecordHeaders(), value)) {
      case Decoding.Unreadable it -> List.of(unreadable(it.error(), it.message()));
      case Decoding.Readable readable -> problems(origin, topic, readable);
    };
  }

  private List<Refusal> problems(Origin origin, Topic topic, Decoding.Readable readable) {
    String name = readable.writer().getName();
    Optional<TopicType> type = topic.type(name);
    if (type.isEmpty()) {
      List<String> allowed = topic.types().stream().map(TopicType::record).toList();
      return List.of(new Refusal("TYPE_NOT_ALLOWED", "", name, "one of " + allowed));
    }
    try {
      SpecificRecord message = readable.message().get();
      return SenderCheck.refusal(type.get(), message, senders.of(origin.topic())).stream().toList();
    } catch (Decoding.UnreadableException e) {
      return List.of(unreadable("UNREADABLE", String.valueOf(e.getMessage())));
    }
  }

  private static Refusal unreadable(String error, String message) {
    return new Refusal(
        "STILL_UNREADABLE",
        "value",
        error + ": " + message,
        "bytes that can be read; mend or discard it");
  }

  /** The record to send, of bytes without problems. */
  Again record(Held held, byte[] value) {
    Origin origin = held.entry().origin();
    SpecificRecord message = values.decode(origin.topic(), new RecordHeaders(), value);
    Schema schema = message.getSchema();
    TopicType type =
        catalogue.topic(origin.topic()).orElseThrow().type(schema.getName()).orElseThrow();
    var record =
        new ProducerRecord<>(
            origin.topic(), origin.partition(), type.key().render(message).getBytes(UTF_8), value);
    for (String name : KEPT) {
      Header header = held.record().headers().lastHeader(name);
      if (header != null) {
        record.headers().add(header);
      }
    }
    TextHeaders.put(record.headers(), HeaderNames.CE_TYPE, schema.getFullName());
    return new Again(schema.getName(), record);
  }

  /**
   * A mended record in the wire format.
   *
   * @param typeName simple name of its type
   * @param json in Avro's JSON encoding, in which a field that may be null names its branch
   * @throws IllegalArgumentException when there is no such type, or the text is not of it; the
   *     message quotes nothing of the text, which may hold a person's data
   */
  public byte[] ofJson(Origin origin, String typeName, String json) {
    Class<? extends SpecificRecord> type =
        types
            .find(typeName)
            .orElseThrow(() -> new IllegalArgumentException("There is no type " + typeName));
    var data = SpecificData.getForClass(type);
    Schema schema = data.getSchema(type);
    try {
      var reader = new SpecificDatumReader<SpecificRecord>(schema, schema, data);
      var message = reader.read(null, DecoderFactory.get().jsonDecoder(schema, json));
      return values.encode(origin.topic(), new RecordHeaders(), message);
    } catch (IOException | AvroRuntimeException | ClassCastException e) {
      throw new IllegalArgumentException(
          "The text is not a %s in Avro's JSON encoding (%s). Maybe a field is missing, or one that may be null does not name its branch: {\"string\": \"...\"}."
              .formatted(typeName, e.getClass().getSimpleName()));
    }
  }
}
