package id.tenguyun.placement.office.web;

import id.tenguyun.placement.office.kafka.OfficeActs;
import id.tenguyun.placement.office.mongo.ReceiptDocument;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Receipts of the office's acts, by act id. */
@Repository
class OfficeReceipts {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final MongoOperations mongo;

  OfficeReceipts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<ReceiptDocument> find(String actId) {
    return Optional.ofNullable(
        mongo.findById(
            OfficeActs.submissionId(actId), ReceiptDocument.class, ReceiptDocument.COLLECTION));
  }

  /** The receipt, if it comes in time. */
  Optional<ReceiptDocument> await(String actId, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    Optional<ReceiptDocument> receipt = Optional.empty();
    while (receipt.isEmpty() && System.nanoTime() < deadline) {
      receipt = find(actId);
      if (receipt.isEmpty()) {
        pause();
      }
    }
    return receipt;
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a receipt", e);
    }
  }
}
