package id.tenguyun.eventing.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.intake.QuarantineCipher;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.quarantine.QuarantineLog.Held;
import id.tenguyun.events.eventing.QuarantineAction;
import id.tenguyun.events.eventing.QuarantineEntryResolved;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;

/**
 * Where operators deal with quarantined records. Every act takes the one transactional id, by which
 * the broker shuts out whoever had it before; only then it looks whether the entry is still open.
 * So an entry is resolved once, however many operators try at the same moment, and a record is sent
 * again if and only if the log says who did it and why.
 */
public final class QuarantineDesk {

  private static final String ONE_AT_A_TIME = "edge-quarantine-desk";
  private static final int MOST_WORDS = 500;

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final QuarantineLog log;
  private final Resending resending;
  private final Optional<QuarantineCipher> cipher;

  /**
   * A desk.
   *
   * @param cipher opens what may hold people's data; without it such entries can only be listed and
   *     discarded
   */
  public QuarantineDesk(
      KafkaAccess kafka,
      AvroValues values,
      QuarantineLog log,
      Resending resending,
      Optional<QuarantineCipher> cipher) {
    this.kafka = kafka;
    this.values = values;
    this.log = log;
    this.resending = resending;
    this.cipher = cipher;
  }

  /**
   * Who acts and why.
   *
   * @param reason in words without personal data
   */
  public record Act(String actor, String reason) {}

  /** One entry, redacted; empty where there is none. */
  public Optional<QuarantineView> look(Origin place) {
    return log.find(place).map(this::view);
  }

  private QuarantineView view(Held held) {
    byte[] resting = held.record().value();
    Optional<byte[]> plain = plain(held);
    boolean shown = !held.entry().encrypted();
    return new QuarantineView(
        held.entry(),
        Redacted.digest(resting),
        plain.map(Redacted::prefix).orElse("encrypted, and no key here"),
        plain
            .filter(value -> resending.problems(held.entry().origin(), value).isEmpty())
            .isPresent(),
        shown ? Redacted.dump(resting) : List.of());
  }

  /** Gives it up. */
  public Resolution discard(Origin place, Act act) {
    return resolve(place, act, QuarantineAction.DISCARDED, held -> Attempt.nothing());
  }

  /** Sends it again as it was, if it can be read by now. */
  public Resolution resend(Origin place, Act act) {
    return resolve(
        place,
        act,
        QuarantineAction.RESENT,
        held -> plain(held).map(value -> again(held, value)).orElseGet(Attempt::noKey));
  }

  /**
   * Sends a mended record in its place.
   *
   * @param value in the wire format; see {@link Resending#ofJson}
   */
  public Resolution repair(Origin place, Act act, byte[] value) {
    return resolve(place, act, QuarantineAction.REPAIRED, held -> again(held, value));
  }

  private Attempt again(Held held, byte[] value) {
    List<Refusal> problems = resending.problems(held.entry().origin(), value);
    return problems.isEmpty()
        ? new Attempt(List.of(), resending.record(held, value))
        : new Attempt(problems, null);
  }

  private Optional<byte[]> plain(Held held) {
    byte[] resting = held.record().value();
    return held.entry().encrypted()
        ? cipher.map(c -> c.decrypt(resting, held.entry().origin()))
        : Optional.of(resting);
  }

  /** What is to be sent, or why not. */
  private record Attempt(List<Refusal> problems, Resending.@Nullable Again again) {
    static Attempt nothing() {
      return new Attempt(List.of(), null);
    }

    static Attempt noKey() {
      return new Attempt(
          List.of(
              new Refusal(
                  "NO_QUARANTINE_KEY",
                  "entry",
                  "encrypted",
                  "a desk with tenguyun.quarantine.key-file, which opens it")),
          null);
    }
  }

  /** Makes an attempt of an open entry. */
  private interface Preparing {
    Attempt of(Held held);
  }

  private Resolution resolve(Origin place, Act act, QuarantineAction action, Preparing preparing) {
    List<Refusal> unnamed = unnamed(act);
    if (!unnamed.isEmpty()) {
      return new Resolution.Refused(unnamed);
    }
    Map<String, Object> settings = kafka.transactionalProducer();
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, ONE_AT_A_TIME);
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
      producer.initTransactions();
      // from here on nobody else can resolve; what they had begun is done or undone
      Optional<Held> held = log.find(place);
      if (held.isEmpty() || !held.get().entry().open()) {
        return new Resolution.Refused(List.of(notOpen(place, held)));
      }
      Attempt attempt = preparing.of(held.get());
      return attempt.problems().isEmpty()
          ? write(producer, held.get().entry(), act, action, attempt.again())
          : new Resolution.Refused(attempt.problems());
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      return new Resolution.Refused(List.of(overtaken(place)));
    }
  }

  private Resolution write(
      KafkaProducer<byte[], byte[]> producer,
      QuarantineEntry entry,
      Act act,
      QuarantineAction action,
      Resending.@Nullable Again again) {
    producer.beginTransaction();
    Future<RecordMetadata> resolution = producer.send(resolution(entry, act, action, again));
    Optional<Future<RecordMetadata>> sent =
        Optional.ofNullable(again).map(a -> producer.send(traced(a.record(), entry, act)));
    producer.commitTransaction();
    return new Resolution.Done(origin(resolution), sent.map(QuarantineDesk::origin));
  }

  private ProducerRecord<byte[], byte[]> resolution(
      QuarantineEntry entry, Act act, QuarantineAction action, Resending.@Nullable Again again) {
    var event =
        QuarantineEntryResolved.newBuilder()
            .setAt(Instant.now())
            .setEntry(entry.place().toString())
            .setOrigin(entry.origin().toString())
            .setError(entry.error())
            .setAction(action)
            .setActor(act.actor())
            .setReason(act.reason())
            .setRecordType(again == null ? null : again.type())
            .build();
    var record =
        new ProducerRecord<byte[], byte[]>(
            QuarantineLog.RESOLUTIONS, entry.place().toString().getBytes(UTF_8), null);
    byte[] value = values.encode(record.topic(), record.headers(), event);
    return new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers());
  }

  /** The sender's topic says who spoke in the sender's name. */
  private static ProducerRecord<byte[], byte[]> traced(
      ProducerRecord<byte[], byte[]> record, QuarantineEntry entry, Act act) {
    TextHeaders.put(record.headers(), HeaderNames.RESENT_FROM, entry.place().toString());
    TextHeaders.put(record.headers(), HeaderNames.RESENT_BY, act.actor());
    return record;
  }

  private static Origin origin(Future<RecordMetadata> sent) {
    try {
      RecordMetadata metadata = sent.get();
      return new Origin(metadata.topic(), metadata.partition(), metadata.offset());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A committed send has failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted after a commit", e);
    }
  }

  private static List<Refusal> unnamed(Act act) {
    boolean named = !act.actor().isBlank();
    int words = act.reason().strip().length();
    return named && words > 0 && words <= MOST_WORDS
        ? List.of()
        : List.of(
            new Refusal(
                "NOBODY_NAMED",
                named ? "reason" : "actor",
                named ? words + " characters" : "nothing",
                "who acts, and why in 1 to %d characters".formatted(MOST_WORDS)));
  }

  private static Refusal overtaken(Origin place) {
    return new Refusal(
        "SOMEBODY_ELSE_ACTS",
        "entry",
        place.toString(),
        "one operator at a time; look and try again");
  }

  private static Refusal notOpen(Origin place, Optional<Held> held) {
    return held.isEmpty()
        ? new Refusal(
            "ENTRY_UNKNOWN", "entry", place.toString(), "an entry that quarantine list shows")
        : new Refusal(
            "ENTRY_RESOLVED",
            "entry",
            place.toString(),
            "an open entry; see " + QuarantineLog.RESOLUTIONS);
  }
}
