package id.tenguyun.placement.office.kafka;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes acts to the office's topic, from which every service takes them in like anything else. */
@Component
public class OfficeActs implements DisposableBean {

  private static final String SOURCE = "/tenguyun/office";
  private static final int SEND_TIMEOUT_SECONDS = 15;

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final TopicCatalogue catalogue;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  OfficeActs(KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue) {
    this.kafka = kafka;
    this.values = values;
    this.catalogue = catalogue;
  }

  /** The submission id under which the receipt of an act will come. */
  public static String submissionId(String actId) {
    return SOURCE + "/" + actId;
  }

  /**
   * Writes an act and waits until the broker has it.
   *
   * @throws IllegalStateException when the broker does not take it in time
   */
  public void write(String actId, SpecificRecord act) {
    String type = act.getSchema().getName();
    Topic topic = catalogue.topicFor(type, "office");
    String key = topic.type(type).orElseThrow().key().render(act);
    Headers headers = headers(actId, key, act);
    byte[] value = values.encode(topic.name(), headers, act);
    try {
      producer()
          .send(
              new ProducerRecord<>(
                  topic.name(), null, key.getBytes(StandardCharsets.UTF_8), value, headers))
          .get(SEND_TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while writing act " + actId, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "Act %s (%s) could not be written to %s. Maybe the broker is down; the same act may be sent again."
              .formatted(actId, type, topic.name()),
          e);
    }
  }

  private static Headers headers(String actId, String key, SpecificRecord act) {
    Headers headers = new RecordHeaders();
    TextHeaders.put(headers, HeaderNames.CE_SPECVERSION, "1.0");
    TextHeaders.put(headers, HeaderNames.CE_ID, actId);
    TextHeaders.put(headers, HeaderNames.CE_TYPE, act.getSchema().getFullName());
    TextHeaders.put(headers, HeaderNames.CE_SOURCE, SOURCE);
    TextHeaders.put(headers, HeaderNames.CE_SUBJECT, key);
    return headers;
  }

  /** Made when it is first needed: most instances never write an act. */
  private synchronized KafkaProducer<byte[], byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(kafka.producer());
    }
    return producer;
  }

  @Override
  public synchronized void destroy() {
    if (producer != null) {
      producer.close();
    }
  }
}
