package id.tenguyun.benchmarks.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.contract.Senders;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Writes records as those would who send them, as fast as the broker takes them. */
final class Sender implements AutoCloseable {

  private final Bench bench;
  private final Senders senders;
  private final KafkaProducer<byte[], byte[]> producer;
  private long toInbox;

  Sender(Bench bench) {
    this.bench = bench;
    this.senders = new Senders(bench.catalogue);
    Map<String, Object> properties = new HashMap<>(bench.kafka.producer());
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
    this.producer = new KafkaProducer<>(properties);
  }

  void send(Province.Sent sent) {
    var headers = new RecordHeaders();
    byte[] value = bench.values.encode(sent.topic(), headers, sent.value());
    producer.send(
        new ProducerRecord<>(sent.topic(), null, sent.key().getBytes(UTF_8), value, headers));
  }

  /** Straight into the inbox, as the intake would have passed it on. */
  void sendToInbox(Province.Sent sent, Instant stamp) {
    String inbox = bench.inputs().inbox().topic().name();
    var headers = new RecordHeaders();
    byte[] value = bench.values.encode(inbox, headers, sent.value());
    new InboxEnvelope(
            senders.of(sent.topic()),
            new Origin(sent.topic(), 0, toInbox++),
            stamp,
            "",
            false,
            Optional.empty())
        .writeTo(headers);
    int partition = bench.catalogue.partitionForMarket(Province.MARKET).orElseThrow();
    producer.send(
        new ProducerRecord<>(inbox, partition, Province.MARKET.getBytes(UTF_8), value, headers));
  }

  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }
}
