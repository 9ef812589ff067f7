package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.kafka.Decoding;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds an intake back until its group has passed a {@code ReferenceDataLoaded} marker, so that
 * nothing is turned down only because it came before the data that it needs. Reads the whole of
 * {@code reference.data} on its own, and learns the partners on the way.
 */
final class ReferenceGate implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ReferenceGate.class);
  private static final TopicPartition REFERENCE = new TopicPartition("reference.data", 0);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long NO_MARKER = -1;

  private final KafkaConsumer<byte[], byte[]> reader;
  private final Admin admin;
  private final InboundDecoder decoder;
  private final PartnerTopics partners;
  private final String group;
  private long firstMarker = NO_MARKER;
  private boolean open;

  ReferenceGate(KafkaAccess kafka, InboundDecoder decoder, PartnerTopics partners, String group) {
    this.reader = kafka.newReader();
    this.admin = kafka.newAdmin();
    this.decoder = decoder;
    this.partners = partners;
    this.group = group;
    reader.assign(List.of(REFERENCE));
    reader.seekToBeginning(List.of(REFERENCE));
  }

  /** Reads on for a moment. Whether the gate is open afterwards; once open it stays so. */
  boolean advance() throws InterruptedException {
    boolean changed = false;
    for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
      changed |= readOrStayAt(record);
    }
    if (changed) {
      partners.check();
    }
    if (!open && firstMarker != NO_MARKER && committed() > firstMarker) {
      open = true;
      log.atInfo().addKeyValue("group", group).log("Reference data is in");
    }
    return open;
  }

  private boolean readOrStayAt(ConsumerRecord<byte[], byte[]> record) {
    try {
      return read(record);
    } catch (RuntimeException e) {
      reader.seek(REFERENCE, record.offset());
      throw e;
    }
  }

  /** Whether the record made a partner known. */
  private boolean read(ConsumerRecord<byte[], byte[]> record) {
    Decoding decoding = decoder.decode(record.topic(), record.headers(), record.value());
    if (!(decoding instanceof Decoding.Readable readable)) {
      return false; // the topic's owner quarantines it
    }
    String type = readable.writer().getName();
    if (type.equals(ReferenceDataLoaded.class.getSimpleName()) && firstMarker == NO_MARKER) {
      firstMarker = record.offset();
    }
    if (!type.equals(PartnerRegistered.class.getSimpleName())) {
      return false;
    }
    return registered(readable);
  }

  private boolean registered(Decoding.Readable readable) {
    try {
      SpecificRecord message = readable.message().get();
      if (message instanceof PartnerRegistered partner) {
        partners.register(partner.getPartnerId());
        return true;
      }
      return false;
    } catch (Decoding.UnreadableException e) {
      return false; // the topic's owner quarantines it
    }
  }

  private long committed() throws InterruptedException {
    try {
      Map<TopicPartition, OffsetAndMetadata> offsets =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      OffsetAndMetadata offset = offsets.get(REFERENCE);
      return offset == null ? 0 : offset.offset();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot ask how far group " + group + " is", e.getCause());
    }
  }

  @Override
  public void close() {
    reader.close();
    admin.close();
  }
}
