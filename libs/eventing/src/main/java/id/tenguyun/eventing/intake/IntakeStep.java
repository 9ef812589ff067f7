package id.tenguyun.eventing.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.avro.MappingException;
import id.tenguyun.eventing.contract.Addressed;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.PublishedHeaders;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.intake.InboundTransform.Arrival;
import id.tenguyun.eventing.intake.InboundTransform.Inbound;
import id.tenguyun.eventing.intake.InboxRouting.Route;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.receipt.Submission;
import id.tenguyun.eventing.time.Stamps;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record from outside: copies for the inbox, or one receipt, or one quarantine
 * entry, or nothing where another service answers for it. Writes nothing itself.
 */
public final class IntakeStep {

  private final IntakeContract contract;
  private final InboundDecoder decoder;
  private final AvroValues values;
  private final InboxRouting routing;
  private final Quarantine quarantine;
  private final Stamps stamps;
  private final Map<String, InboundTransform> transforms = new TreeMap<>();

  /**
   * The step of one intake.
   *
   * @param cipher encrypts what cannot be read in topics that may hold people's data
   */
  public IntakeStep(
      IntakeContract contract,
      InboundDecoder decoder,
      AvroValues values,
      Optional<QuarantineCipher> cipher,
      Stamps stamps,
      List<InboundTransform> transforms) {
    this.contract = contract;
    this.decoder = decoder;
    this.values = values;
    this.routing = new InboxRouting(contract.inbox(), contract.catalogue());
    this.quarantine = new Quarantine(cipher);
    this.stamps = stamps;
    transforms.forEach(transform -> this.transforms.put(transform.recordType(), transform));
  }

  /**
   * What is to be written for one record.
   *
   * @throws id.tenguyun.eventing.kafka.RegistryOutageException when the registry cannot say what
   *     the record is
   */
  public List<ProducerRecord<byte[], byte[]>> take(ConsumerRecord<byte[], byte[]> record) {
    return take(List.of(record));
  }

  /**
   * What is to be written for what came together, in its order. Records that change before they
   * rest are changed together.
   *
   * @throws id.tenguyun.eventing.kafka.RegistryOutageException when the registry cannot say what a
   *     record is
   */
  List<ProducerRecord<byte[], byte[]>> take(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Course> courses = records.stream().map(Course::new).toList();
    courses.forEach(Course::begin);
    transforms.values().forEach(transform -> transform(transform, courses));
    List<ProducerRecord<byte[], byte[]>> out = new ArrayList<>(records.size());
    courses.forEach(course -> out.addAll(course.written));
    return out;
  }

  private static void transform(InboundTransform transform, List<Course> all) {
    List<Course> courses = all.stream().filter(c -> c.waitsFor(transform.recordType())).toList();
    if (courses.isEmpty()) {
      return;
    }
    List<Inbound> forms = transform.transformAll(courses.stream().map(Course::arrival).toList());
    for (int i = 0; i < forms.size(); i++) {
      courses.get(i).end(forms.get(i));
    }
  }

  /** Something that changes before it rests. */
  private record Waiting(TopicType type, SpecificRecord message) {}

  /** The course of one record. */
  private final class Course {
    private final ConsumerRecord<byte[], byte[]> record;
    private final Topic topic;
    private final Origin origin;
    private final String sender;
    private final Instant stamp = stamps.next();
    private List<ProducerRecord<byte[], byte[]>> written = List.of();
    private @Nullable Waiting waiting;

    Course(ConsumerRecord<byte[], byte[]> record) {
      this.record = record;
      this.topic = contract.topic(record.topic());
      this.origin = new Origin(record.topic(), record.partition(), record.offset());
      this.sender = contract.senders().of(record.topic());
    }

    void begin() {
      written = read();
    }

    boolean waitsFor(String recordType) {
      return waiting != null && waiting.type().record().equals(recordType);
    }

    Arrival arrival() {
      return new Arrival(
          Objects.requireNonNull(waiting).message(),
          new InboundTransform.Context(sender, origin, stamp));
    }

    void end(Inbound form) {
      Waiting sent = Objects.requireNonNull(waiting);
      written =
          switch (form) {
            case Inbound.Refused(List<Refusal> reasons) ->
                refused(sent.type(), sent.message(), reasons);
            case Inbound.Resting(SpecificRecord resting) ->
                resting(sent.type(), sent.message(), resting);
          };
    }

    private List<ProducerRecord<byte[], byte[]>> read() {
      return switch (decoder.decode(record.topic(), record.headers(), record.value())) {
        case Decoding.Unreadable unreadable -> quarantined(unreadable);
        case Decoding.Readable readable -> readable(readable);
      };
    }

    private List<ProducerRecord<byte[], byte[]>> readable(Decoding.Readable readable) {
      String name = readable.writer().getName();
      Optional<TopicType> type = topic.type(name);
      if (type.isEmpty()) {
        return contract.owns(topic) ? List.of(foreignType(name)) : List.of();
      }
      if (!contract.takes(topic, name)) {
        return List.of();
      }
      SpecificRecord message;
      try {
        message = readable.message().get();
      } catch (Decoding.UnreadableException e) {
        return quarantined(
            new Decoding.Unreadable("UNREADABLE", "%s %s".formatted(name, e.getMessage())));
      }
      return checked(type.get(), message);
    }

    private List<ProducerRecord<byte[], byte[]>> checked(TopicType type, SpecificRecord message) {
      Optional<Refusal> foreign = SenderCheck.refusal(type, message, sender);
      if (foreign.isPresent()) {
        return refused(type, message, List.of(foreign.get()));
      }
      if (transforms.containsKey(type.record())) {
        waiting = new Waiting(type, message);
        return List.of();
      }
      return resting(type, message, message);
    }

    private List<ProducerRecord<byte[], byte[]>> resting(
        TopicType type, SpecificRecord sent, SpecificRecord resting) {
      try {
        contract.inputs().read(resting);
      } catch (MappingException e) {
        return refused(type, sent, List.of(e.asRefusal()));
      }
      return switch (routing.route(resting, type.key())) {
        case Route.Nowhere(Refusal reason) -> refused(type, sent, List.of(reason));
        case Route.To(String key, List<Integer> partitions) ->
            inboxCopies(key, partitions, resting, resting == sent);
      };
    }

    private List<ProducerRecord<byte[], byte[]>> inboxCopies(
        String key, List<Integer> partitions, SpecificRecord resting, boolean asSent) {
      String inbox = contract.inbox().topic().name();
      byte[] value = asSent ? record.value() : values.encode(inbox, record.headers(), resting);
      boolean broadcast = contract.inbox().broadcasts(resting.getSchema().getName());
      List<ProducerRecord<byte[], byte[]>> copies = new ArrayList<>(partitions.size());
      for (int partition : partitions) {
        var copy = new ProducerRecord<>(inbox, partition, key.getBytes(UTF_8), value);
        PassedOn.copy(record.headers(), copy.headers());
        if (!asSent) {
          TextHeaders.put(copy.headers(), HeaderNames.CE_TYPE, resting.getSchema().getFullName());
        }
        new InboxEnvelope(sender, origin, stamp, "", broadcast, Optional.empty())
            .writeTo(copy.headers());
        copies.add(copy);
      }
      return copies;
    }

    /** The refusal of a record for which this service answers; another's is a bug of ours. */
    private List<ProducerRecord<byte[], byte[]>> refused(
        TopicType type, SpecificRecord message, List<Refusal> reasons) {
      if (contract.inputs().owes(type)) {
        String businessId = type.businessId().render(message);
        return receipt(type.record(), businessId, reasons).map(List::of).orElseGet(List::of);
      }
      if (topic.owner().isPresent()) {
        return List.of();
      }
      throw new IllegalStateException(
          "%s at %s cannot go on to %s: %s. Maybe this service is older than the one that wrote it."
              .formatted(type.record(), origin, contract.inbox().topic().name(), reasons));
    }

    private ProducerRecord<byte[], byte[]> foreignType(String name) {
      List<String> allowed = topic.types().stream().map(TopicType::record).toList();
      var reason = new Refusal("TYPE_NOT_ALLOWED", "", name, "one of " + allowed);
      return receipt(name, "", List.of(reason)).orElseThrow();
    }

    private Optional<ProducerRecord<byte[], byte[]>> receipt(
        String recordType, String businessId, List<Refusal> reasons) {
      var submission =
          new Submission(
              InboxEnvelope.submissionId(record.headers(), origin),
              sender,
              origin,
              recordType,
              businessId);
      return contract
          .receipts()
          .receipt(submission, new Verdict.Rejected(reasons), stamp)
          .map(this::receiptRecord);
    }

    private ProducerRecord<byte[], byte[]> receiptRecord(Addressed receipt) {
      var headers =
          PublishedHeaders.ofIntake(
              contract.service(),
              origin,
              receipt,
              stamp,
              TextHeaders.find(record.headers(), HeaderNames.TRACEPARENT));
      byte[] value = values.encode(receipt.topic(), headers, receipt.value());
      return new ProducerRecord<>(
          receipt.topic(), null, receipt.key().getBytes(UTF_8), value, headers);
    }

    private List<ProducerRecord<byte[], byte[]>> quarantined(Decoding.Unreadable why) {
      return contract.owns(topic)
          ? List.of(quarantine.of(topic, record, why, stamp))
          : unreadableFromElsewhere(why);
    }

    private List<ProducerRecord<byte[], byte[]>> unreadableFromElsewhere(Decoding.Unreadable why) {
      if (topic.owner().isPresent()) {
        return List.of(); // its owner's intake quarantines it
      }
      throw new IllegalStateException(
          "%s from %s cannot be read: %s. Only our own services write there."
              .formatted(origin, sender, why.message()));
    }
  }
}
