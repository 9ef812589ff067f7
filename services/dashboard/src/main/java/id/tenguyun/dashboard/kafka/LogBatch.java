package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.eventing.avro.MappingException;
import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.eventing.kafka.InboundDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes facts of records. */
final class LogBatch {

  private static final Logger log = LoggerFactory.getLogger(LogBatch.class);

  private final InboundDecoder decoder;
  private final FactReader facts;
  private volatile long unreadable;

  LogBatch(InboundDecoder decoder, FactReader facts) {
    this.decoder = decoder;
    this.facts = facts;
  }

  /** A fact and where it lies. */
  record Placed(Fact fact, String topic, int partition, long offset) {}

  /** Records that were passed over since the start because nobody could read them. */
  long unreadable() {
    return unreadable;
  }

  /** The facts among the records, in their order. */
  List<Placed> facts(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    List<Placed> found = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      if (record.value() != null) { // else compaction took the record that this one deletes
        fact(record)
            .ifPresent(fact ->
                found.add(new Placed(fact, record.topic(), record.partition(), record.offset())));
      }
    }
    return found;
  }

  private Optional<? extends Fact> fact(ConsumerRecord<byte[], byte[]> record) {
    try {
      return switch (decoder.decode(record.topic(), record.headers(), record.value())) {
        case Decoding.Unreadable bad -> passOver(record, bad.error() + ": " + bad.message());
        case Decoding.Readable good -> facts.read(good.message().get());
      };
    } catch (Decoding.UnreadableException | MappingException e) {
      return passOver(record, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Only our own services write these topics, so this is a newer contract than this build knows, or
   * a bug: the page goes on without the record, and the counter and the log say so.
   */
  private Optional<Fact> passOver(ConsumerRecord<byte[], byte[]> record, String problem) {
    unreadable++; // the reading thread alone writes it
    log.atError()
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset())
        .addKeyValue("problem", problem)
        .log("Passed over a record that cannot be read");
    return Optional.empty();
  }
}
