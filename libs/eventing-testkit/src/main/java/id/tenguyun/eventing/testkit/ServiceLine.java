package id.tenguyun.eventing.testkit;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.intake.IntakeContract;
import id.tenguyun.eventing.intake.IntakeStep;
import id.tenguyun.eventing.intake.QuarantineCipher;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Published;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.streams.ServiceTopology;
import id.tenguyun.eventing.time.Stamps;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.errors.StreamsException;

/**
 * A whole service without a broker: its own intake step, one partition of its inbox, its own
 * topology. It can be killed at any moment, also in the middle of a record; what was not committed
 * is then decided again, and must come out the same to the byte.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 */
public final class ServiceLine<S, M, E> implements AutoCloseable {

  private static final String QUARANTINE = ".quarantine";
  private static final TopicCatalogue CATALOGUE = TopicCatalogue.load();
  private static final EventTypes TYPES = EventTypes.generated();

  private final String inbox;
  private final int partition;
  private final Watched<S, M, E> watched;
  private final ServiceLogic<S, M, E> replayLogic;
  private final AvroValues values;
  private final InboundDecoder decoder;
  private final IntakeContract contract;
  private final IntakeStep intake;
  private final MortalTopology topology;
  private final Map<String, Long> offsets = new HashMap<>();
  private final List<Rested> rested = new ArrayList<>();
  private final List<Emitted> emitted = new ArrayList<>();
  private final List<List<Emitted>> uncommitted = new ArrayList<>();
  private final List<Course<E>> uncommittedCourses = new ArrayList<>();
  private final Books books = new Books();
  private Instant now;
  private int deaths;

  private record Rested(byte[] value, Headers headers) {}

  /**
   * A service with an empty inbox.
   *
   * @param definition the service
   * @param partition which partition of the inbox is played
   * @param transforms as the service's own intake has them
   * @param now domain time to begin with
   */
  public ServiceLine(
      ServiceDefinition<S, M, E> definition,
      int partition,
      List<InboundTransform> transforms,
      Optional<QuarantineCipher> cipher,
      Instant now) {
    // the registry in memory keeps what it is told for ever, and is made for one thread
    RegistryConfig registry =
        RegistryConfig.onLaptop("mock://line-" + Thread.currentThread().threadId());
    this.now = now;
    this.partition = partition;
    this.watched = new Watched<>(definition);
    this.values = new AvroValues(registry);
    this.decoder = new InboundDecoder(registry);
    var logic = new ServiceLogic<>(watched.definition(), CATALOGUE, TYPES);
    this.replayLogic = new ServiceLogic<>(definition, CATALOGUE, TYPES);
    this.inbox = logic.inputs().inbox().topic().name();
    this.contract = IntakeContract.of(CATALOGUE, logic.inputs());
    this.intake =
        new IntakeStep(contract, decoder, values, cipher, new Stamps(() -> this.now), transforms);
    this.topology =
        new MortalTopology(
            ServiceTopology.STORE, inbox, rows -> ServiceTopology.build(logic, values, rows));
  }

  /** Moves the domain's clock. */
  public void now(Instant moment) {
    now = moment;
  }

  /** Submits a record as its sender would; empty where the intake keeps it from the inbox. */
  public Optional<Course<E>> submit(String topic, SpecificRecord message) {
    var headers = new RecordHeaders();
    return submit(topic, values.encode(topic, headers, message), headers);
  }

  /** The bytes of a record as its sender would write them. */
  public byte[] written(String topic, SpecificRecord message) {
    return values.encode(topic, new RecordHeaders(), message);
  }

  /** Submits bytes. */
  public Optional<Course<E>> submit(String topic, byte[] value, Headers headers) {
    long offset = offsets.merge(topic, 1L, Long::sum) - 1;
    var record =
        new ConsumerRecord<byte[], byte[]>(
            topic,
            0,
            offset,
            now.toEpochMilli(),
            TimestampType.CREATE_TIME,
            0,
            value.length,
            null,
            value,
            headers,
            Optional.empty());
    if (answers(topic, value, headers)) {
      books.received(topic);
    }
    Optional<Course<E>> course = Optional.empty();
    for (ProducerRecord<byte[], byte[]> out : intake.take(record)) {
      if (!out.topic().equals(inbox)) {
        written(Emitted.of(out));
      } else if (out.partition() == partition) {
        course = Optional.of(decide(new Rested(out.value(), out.headers())));
      }
    }
    return course;
  }

  /** Whether this service owes an answer, by the catalogue alone. */
  private boolean answers(String topicName, byte[] value, Headers headers) {
    Topic topic = contract.catalogue().topic(topicName).orElseThrow();
    String service = contract.inputs().inbox().service();
    Optional<String> owner = topic.owner();
    if (decoder.decode(topicName, headers, value)
        instanceof id.tenguyun.eventing.kafka.Decoding.Readable readable) {
      owner = topic.type(readable.writer().getName()).map(t -> t.owner()).orElse(owner);
    }
    boolean silentWhenAccepted = topicName.equals("reference.data");
    return owner.filter(service::equals).isPresent() && !silentWhenAccepted;
  }

  /** Lets a tick into the inbox, as the intake's clock does. */
  public Course<E> tick(byte[] entropy) {
    var headers = new RecordHeaders();
    var origin = new Origin("clock", 0, now.getEpochSecond());
    new InboxEnvelope("clock", origin, now, "", true, Optional.empty()).writeTo(headers);
    var tick = new TimeAdvanced(now, ByteBuffer.wrap(entropy));
    return decide(new Rested(values.encode(inbox, headers, tick), headers));
  }

  private Course<E> decide(Rested record) {
    rested.add(record);
    try {
      process(record);
    } catch (StreamsException e) {
      if (!powerWasCut(e)) {
        throw e;
      }
      watched.forget();
      comeBack();
      process(record);
    }
    watched.keepPower();
    return uncommittedCourses.getLast();
  }

  private static boolean powerWasCut(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Watched.PowerCut) {
        return true;
      }
    }
    return false;
  }

  private void process(Rested record) {
    List<Emitted> written = topology.process(record.value(), new RecordHeaders(record.headers()));
    uncommitted.add(written);
    uncommittedCourses.add(watched.course());
    written.forEach(this::written);
  }

  private void written(Emitted record) {
    emitted.add(record);
    if (record.topic().endsWith(QUARANTINE)) {
      books.quarantined(record.topic().substring(0, record.topic().length() - QUARANTINE.length()));
    } else if (record.topic().endsWith(".receipts")) {
      SpecificRecord receipt = read(record);
      String origin = (String) receipt.get(receipt.getSchema().getField("originTopic").pos());
      if (!origin.equals("reference.data")) {
        books.receipt(origin, receipt.getSchema().getName());
      }
    }
  }

  /** Commits all that was decided. */
  public void commit() {
    topology.commit();
    uncommitted.clear();
    uncommittedCourses.clear();
  }

  /** Kills the service between two records. */
  public void kill() {
    comeBack();
  }

  /** The power goes after so many more events, if the next record has as many. */
  public void cutPowerAfter(int events) {
    watched.cutAfter(events);
  }

  private void comeBack() {
    deaths++;
    watched.keepPower();
    long from = topology.kill();
    for (int i = 0; i < uncommitted.size(); i++) {
      Rested record = rested.get((int) from + i);
      List<Emitted> again = topology.process(record.value(), new RecordHeaders(record.headers()));
      same(uncommittedCourses.get(i), watched.course(), from + i);
      same(uncommitted.get(i), again, from + i);
    }
  }

  private static void same(Object first, Object again, long offset) {
    if (!first.equals(again)) {
      throw new AssertionError(
          "Offset %d was decided otherwise after a restart:%nfirst %s%nagain %s"
              .formatted(offset, first, again));
    }
  }

  /** The whole inbox decided again by a fresh service: where it says something else. */
  public List<Difference> replay() {
    List<InboxRecord> records = new ArrayList<>();
    for (int i = 0; i < rested.size(); i++) {
      Rested record = rested.get(i);
      records.add(
          new InboxRecord(
              new InboxPosition(0, i),
              record.headers(),
              values.decode(inbox, record.headers(), record.value())));
    }
    SortedMap<OutputPosition, Published> recorded = new TreeMap<>();
    for (Emitted record : emitted) {
      Headers headers = record.headers();
      if (headers.lastHeader(HeaderNames.POSITION) != null) {
        Published published = Published.of(record.topic(), record.key(), read(record), headers);
        recorded.put(published.position(), published);
      }
    }
    return Difference.between(recorded, new InboxReplay<>(replayLogic).run(records));
  }

  /** What a record says. */
  public SpecificRecord read(Emitted record) {
    return values.decode(record.topic(), record.headers(), record.value().array());
  }

  /** Reasons of a rejection. */
  public static List<String> codes(SubmissionRejected rejection) {
    return rejection.getReasons().stream().map(reason -> reason.getCode()).toList();
  }

  /** Everything written so far, in order. */
  public List<Emitted> emitted() {
    return emitted;
  }

  /** The state as it is, for those who ask and do not change it. */
  public S state() {
    return watched.state();
  }

  public Books books() {
    return books;
  }

  /** How often it was killed. */
  public int deaths() {
    return deaths;
  }

  /** Records in the inbox. */
  public int inboxSize() {
    return rested.size();
  }

  @Override
  public void close() {
    topology.close();
    values.close();
  }
}
