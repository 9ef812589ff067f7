package id.tenguyun.training.person.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.events.office.PersonExportOrdered;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.person.PersonExport;
import id.tenguyun.training.person.mongo.PersonReads;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
  private final Holdings holdings;

  PersonExports(
      Commands commands, PersonReads reads, Vault vault, LogScan log, TopicCatalogue catalogue) {
    this.commands = commands;
    this.reads = reads;
    this.vault = vault;
    this.log = log;
    this.holdings = new Holdings(catalogue);
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
    if (person.isEmpty()) {
      return Optional.empty();
    }
    var records = new PersonRecords(workerId);
    byte[] id = workerId.toString().getBytes(US_ASCII);
    log.read(
        log.names(Holdings::isCopied),
        record -> {
          if (names(record, id)) {
            records.add(record.topic(), record.timestamp(), log.decode(record));
          }
        });
    return Optional.of(
        new PersonExport(
            workerId,
            actId,
            officer,
            Instant.now(),
            person,
            holdings.of(records.byTopic()),
            records.reads(),
            records.byTopic()));
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
}
