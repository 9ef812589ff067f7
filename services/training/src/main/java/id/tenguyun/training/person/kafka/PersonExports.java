package id.tenguyun.training.person.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.events.office.PersonExportOrdered;
import id.tenguyun.schemas.Topic;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.person.PersonExport;
import id.tenguyun.training.person.PersonExport.Entry;
import id.tenguyun.training.person.mongo.PersonReads;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/**
 * Gathers what is held about one person, after the trace of the read is on the log. The log itself
 * is read for it, so nothing more of her need be kept than there is.
 */
@Component
public class PersonExports {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Commands commands;
  private final PersonReads reads;
  private final Vault vault;
  private final LogScan log;

  PersonExports(Commands commands, PersonReads reads, Vault vault, LogScan log) {
    this.commands = commands;
    this.reads = reads;
    this.vault = vault;
    this.log = log;
  }

  /**
   * Orders the read and waits until its trace is on the log.
   *
   * @return false where it did not come in time; nothing may be given then
   */
  public boolean order(String actId, String officer, UUID workerId, String reason)
      throws InterruptedException {
    var order = new PersonExportOrdered(actId, officer, workerId, reason);
    Optional<Receipt> receipt = commands.await(commands.submit(Receipts.OFFICE, order), PATIENCE);
    return receipt.isPresent() && reads.await(actId, PATIENCE);
  }

  /** Everything, once the read is on the log; empty when she was erased. */
  public Optional<PersonExport> gather(String actId, String officer, UUID workerId) {
    var person = vault.onFile(workerId);
    return person.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PersonExport(workerId, actId, officer, Instant.now(), person, records(workerId)));
  }

  private Map<String, List<Entry>> records(UUID workerId) {
    byte[] id = workerId.toString().getBytes(US_ASCII);
    Map<String, List<Entry>> records = new TreeMap<>();
    log.read(
        log.names(PersonExports::isRecord),
        Instant.EPOCH,
        record -> {
          if (names(record, id)) {
            records.computeIfAbsent(record.topic(), topic -> new ArrayList<>()).add(entry(record));
          }
        });
    return records;
  }

  /** What this service may read, without inboxes and plain copies, which say the same again. */
  private static boolean isRecord(Topic topic) {
    return topic.readers().contains(TrainingService.NAME)
        && !topic.personal()
        && !topic.name().endsWith(".inbox");
  }

  /** An id is written as its 36 characters wherever a record has one; this spares decoding. */
  private static boolean names(ConsumerRecord<byte[], byte[]> record, byte[] id) {
    byte[] value = record.value();
    for (int start = 0; start <= value.length - id.length; start++) {
      int same = 0;
      while (same < id.length && value[start + same] == id[same]) {
        same++;
      }
      if (same == id.length) {
        return true;
      }
    }
    return false;
  }

  private Entry entry(ConsumerRecord<byte[], byte[]> record) {
    var event = log.decode(record);
    return new Entry(
        event.getSchema().getName(),
        Instant.ofEpochMilli(record.timestamp()),
        PlainRecords.fields(event));
  }
}
