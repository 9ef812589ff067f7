package id.tenguyun.eventing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Turns a command into an event on the caller's own topic, the same that the caller could have
 * written there itself. The receipt is looked up in the view of receipts, so an application that
 * uses this runs a {@link ReceiptsProjection}.
 */
public final class Commands implements AutoCloseable {

  private static final long LOOK_AGAIN_MILLIS = 25;

  private final TopicCatalogue catalogue;
  private final AvroValues values;
  private final MongoOperations mongo;
  private final KafkaProducer<byte[], byte[]> producer;
  private final String source;

  /**
   * Sets up.
   *
   * @param application {@code ce_source} of what is sent is {@code /tenguyun/web/<application>}
   */
  public Commands(
      TopicCatalogue catalogue,
      KafkaAccess kafka,
      AvroValues values,
      MongoOperations mongo,
      String application) {
    this.catalogue = catalogue;
    this.values = values;
    this.mongo = mongo;
    this.producer = new KafkaProducer<>(kafka.producer());
    this.source = "/tenguyun/web/" + application;
  }

  /**
   * A command on its way.
   *
   * @param sender whose topic it went to
   * @param submissionId under which its receipt will be found
   */
  public record Submitted(String sender, String submissionId) {}

  /**
   * Sends an event and waits until the broker has it.
   *
   * @param sender partner id, or {@code office}: the authenticated caller, never a form's field
   * @throws IllegalArgumentException when the catalogue lets this sender write no such type
   */
  public Submitted submit(String sender, SpecificRecord event) {
    Topic topic = topicFor(sender, event);
    String name = topic.perPartner() ? topic.nameFor(sender) : topic.name();
    String type = event.getSchema().getName();
    String key = topic.type(type).orElseThrow().key().render(event);
    String id = UUID.randomUUID().toString();
    Headers headers = new RecordHeaders();
    TextHeaders.put(headers, HeaderNames.CE_SPECVERSION, "1.0");
    TextHeaders.put(headers, HeaderNames.CE_ID, id);
    TextHeaders.put(headers, HeaderNames.CE_SOURCE, source);
    TextHeaders.put(headers, HeaderNames.CE_TYPE, event.getSchema().getFullName());
    byte[] value = values.encode(name, headers, event);
    send(new ProducerRecord<>(name, null, key.getBytes(UTF_8), value, headers));
    return new Submitted(sender, source + "/" + id);
  }

  private Topic topicFor(String sender, SpecificRecord event) {
    String type = event.getSchema().getName();
    boolean office = sender.equals(Receipts.OFFICE);
    return catalogue.topics().stream()
        .filter(topic -> topic.quarantines() && topic.type(type).isPresent())
        .filter(topic -> office ? topic.writers().contains(sender) : topic.perPartner())
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The catalogue has no topic where %s may write %s".formatted(sender, type)));
  }

  private void send(ProducerRecord<byte[], byte[]> record) {
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker did not take a command", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a command was sent", e);
    }
  }

  /** The receipt, as soon as it is there, or nothing when that takes too long. */
  public Optional<Receipt> await(Submitted submitted, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    Optional<Receipt> receipt = find(submitted);
    while (receipt.isEmpty() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      receipt = find(submitted);
    }
    return receipt;
  }

  /** The receipt, if it is there. */
  public Optional<Receipt> find(Submitted submitted) {
    return Optional.ofNullable(
        mongo.findById(
            ReceiptsProjection.idOf(submitted.sender(), submitted.submissionId()),
            Receipt.class,
            ReceiptsProjection.COLLECTION));
  }

  @Override
  public void close() {
    producer.close();
  }
}
