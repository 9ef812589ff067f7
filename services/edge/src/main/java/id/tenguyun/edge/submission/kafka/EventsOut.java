package id.tenguyun.edge.submission.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.edge.submission.BatchId;
import id.tenguyun.edge.submission.Dispatch;
import id.tenguyun.edge.submission.SendableType;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes partners' events to their own topics, as they could have written them themselves: the same
 * bytes, the same headers, in their order.
 */
@Component
public final class EventsOut implements AutoCloseable {

  private static final int LINGER_MILLIS = 5;
  private static final int UNDER_WAY_MAX = 1_000;

  private final AvroValues values;
  private final KafkaProducer<byte[], byte[]> producer;

  EventsOut(AvroValues values, KafkaAccess kafka) {
    this.values = values;
    Map<String, Object> settings = kafka.producer();
    settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
    this.producer = new KafkaProducer<>(settings);
  }

  /** The way out of one batch. */
  public Sending begin() {
    return new Sending();
  }

  /** One batch's events under way: no more than 1,000 at a time. */
  public final class Sending implements Dispatch {

    private final Semaphore places = new Semaphore(UNDER_WAY_MAX);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    @Override
    public void send(BatchId batch, int place, SendableType type, SpecificRecord event) {
      String topic = type.topicOf(batch.sender());
      String key = type.keyOf(event);
      Headers headers = new RecordHeaders();
      TextHeaders.put(headers, HeaderNames.CE_SPECVERSION, "1.0");
      TextHeaders.put(headers, HeaderNames.CE_ID, batch.eventId(place));
      TextHeaders.put(headers, HeaderNames.CE_SOURCE, batch.source());
      TextHeaders.put(headers, HeaderNames.CE_TYPE, event.getSchema().getFullName());
      TextHeaders.put(headers, HeaderNames.CE_SUBJECT, key);
      byte[] value = values.encode(topic, headers, event);
      hand(new ProducerRecord<>(topic, null, key.getBytes(UTF_8), value, headers));
    }

    private void hand(ProducerRecord<byte[], byte[]> record) {
      places.acquireUninterruptibly();
      try {
        var _ = producer.send(record, (metadata, failed) -> acknowledge(failed));
      } catch (RuntimeException e) {
        acknowledge(e); // thrown before it was on its way, so nobody else will say so
      }
    }

    private void acknowledge(@Nullable Exception failed) {
      if (failed != null) {
        failure.compareAndSet(null, failed);
      }
      places.release();
    }

    /**
     * Waits until the broker has all.
     *
     * @throws IllegalStateException if it did not take one; the batch may be sent again under its
     *     key
     */
    public void await() {
      places.acquireUninterruptibly(UNDER_WAY_MAX);
      places.release(UNDER_WAY_MAX);
      Exception failed = failure.get();
      if (failed != null) {
        throw new IllegalStateException("The broker did not take an event", failed);
      }
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
