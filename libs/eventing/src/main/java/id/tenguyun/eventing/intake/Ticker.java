package id.tenguyun.eventing.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.contract.Addressed;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.PublishedHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.time.Stamps;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.schemas.Inbox;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes {@code TimeAdvanced} to every partition of an inbox when a domain minute has begun. All
 * instances of a service share one transactional id, so that whoever owns the clock last is the
 * only one who can tick. Used by one thread.
 */
final class Ticker implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Ticker.class);
  private static final int ENTROPY_BYTES = 32;
  private static final String SENDER = "clock";

  private final KafkaAccess kafka;
  private final Inbox inbox;
  private final AvroValues values;
  private final Stamps stamps;
  private final SecureRandom random = new SecureRandom();
  private @Nullable KafkaProducer<byte[], byte[]> producer;
  private Instant lastMinute;

  Ticker(KafkaAccess kafka, Inbox inbox, AvroValues values, Stamps stamps) {
    this.kafka = kafka;
    this.inbox = inbox;
    this.values = values;
    this.stamps = stamps;
    this.lastMinute = stamps.last().truncatedTo(ChronoUnit.MINUTES);
  }

  /** Ticks if this instance owns the clock and a new minute has begun. */
  void run(boolean owner) {
    if (!owner) {
      close();
      return;
    }
    Instant now = stamps.next();
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
    if (!minute.isAfter(lastMinute)) {
      return;
    }
    try {
      tick(now);
      lastMinute = minute;
    } catch (KafkaException e) {
      // the next producer of this id aborts what this one left; the tick is then tried again
      log.atWarn().addKeyValue("service", inbox.service()).setCause(e).log("A tick failed");
      close();
    }
  }

  private void tick(Instant now) {
    KafkaProducer<byte[], byte[]> open = open();
    byte[] entropy = new byte[ENTROPY_BYTES];
    random.nextBytes(entropy);
    String topic = inbox.topic().name();
    var tick = new Addressed(topic, SENDER, new TimeAdvanced(now, ByteBuffer.wrap(entropy)));
    var origin = new Origin(SENDER, 0, now.getEpochSecond());
    Headers headers =
        PublishedHeaders.ofIntake(inbox.service(), origin, tick, now, Optional.empty());
    new InboxEnvelope(SENDER, origin, now, "", true, Optional.empty()).writeTo(headers);
    byte[] value = values.encode(topic, headers, tick.value());
    open.beginTransaction();
    for (int partition = 0; partition < inbox.topic().partitions(); partition++) {
      open.send(new ProducerRecord<>(topic, partition, SENDER.getBytes(UTF_8), value, headers));
    }
    open.commitTransaction();
  }

  private KafkaProducer<byte[], byte[]> open() {
    if (producer == null) {
      Map<String, Object> properties = kafka.transactionalProducer();
      properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, inbox.service() + "-ticks");
      producer = new KafkaProducer<>(properties);
      producer.initTransactions();
    }
    return producer;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(java.time.Duration.ofSeconds(2));
      producer = null;
    }
  }
}
